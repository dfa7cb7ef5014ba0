import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package as users install it, but for the studio: compiled, since a checkout's threads each hold a compiler of types too. */
export interface BuiltPackage {
  /** Path of the command. */
  readonly bin: string;
  remove(): void;
}

/** Compiles the sources into a new folder; takes some ten seconds. */
export function buildPackage(): BuiltPackage {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'limner-package-'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'tsconfig.build.json');
  execFileSync(process.execPath, [compiler, '-p', project, '--outDir', join(folder, 'dist')]);
  for (const name of ['bin', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['assets', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  return {
    bin: join(folder, 'bin/limner.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
