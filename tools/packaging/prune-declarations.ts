/**
 * `node tools/packaging/prune-declarations.ts`: removes from `dist` every declaration that no type of the package's exports
 * reaches. Nobody can import those, and there are two thousand of them, each a block on the disk of whoever installs it.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModule } from '../checks/read-module.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const reached = new Set<string>();
for (const path of exportedDeclarations()) reach(path);
const unreached = globSync('dist/**/*.d.ts', { cwd: root }).filter((path) => !reached.has(path));
for (const path of unreached) rmSync(join(root, path));

function exportedDeclarations(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  return Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [relative('.', target.types)]));
}

/** Declarations name each other by the source they come from: `./seed.ts` is `seed.d.ts`. */
function reach(path: string): void {
  if (reached.has(path)) return;
  reached.add(path);
  const { imports } = readModule(path, readFileSync(join(root, path), 'utf8'));
  for (const specifier of imports)
    if (specifier.startsWith('.')) reach(join(dirname(path), specifier.replace(/\.ts$/u, '.d.ts')));
}
