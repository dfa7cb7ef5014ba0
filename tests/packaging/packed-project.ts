import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What npm would publish, and a project of someone who installed that and nothing else. */
export interface PackedProject {
  readonly tarball: string;
  readonly folder: string;
  /** The installed package. */
  readonly packageFolder: string;
  /** Runs a program in the project; the error of a failed one shows its output. */
  run(command: string, ...argv: readonly string[]): string;
  write(name: string, text: string): void;
}

/** Packs the repository and installs the tarball, without optional peers, into a new project. */
export function packAndInstall(): PackedProject {
  const base = mkdtempSync(join(tmpdir(), 'limner-packed-'));
  const npm = (cwd: string, ...argv: readonly string[]): string => runIn(cwd, 'npm', ...argv);
  const copy = copyOfTheRepository(base);
  npm(copy, 'run', '--silent', 'build');
  npm(copy, 'pack', '--silent', '--ignore-scripts', '--pack-destination', base);
  const tarball = join(base, readdirSync(base).find((name) => name.endsWith('.tgz'))!);
  const folder = join(base, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"project","private":true,"type":"module"}');
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  return {
    tarball,
    folder,
    packageFolder: join(folder, 'node_modules', 'limner'),
    run: (command, ...argv) => runIn(folder, command, ...argv),
    write: (name, text) => writeFileSync(join(folder, name), text),
  };
}

/** What a build needs. A copy is built, since other tests use what is built here. */
const BUILT_FROM = [
  'LICENSE',
  'NOTICE',
  'README.md',
  'assets',
  'bin',
  'package.json',
  'src',
  'studio',
  'tools/checks/read-module.ts',
  'tools/packaging',
  'tsconfig.build.json',
  'tsconfig.json',
];

function copyOfTheRepository(base: string): string {
  const copy = join(base, 'repository');
  for (const name of BUILT_FROM) cpSync(join(repositoryRoot, name), join(copy, name), { recursive: true });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Subpaths that the package exports code under: `limner`, `limner/client`, … */
export function exportedNames(): string[] {
  const { exports } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => path.replace('.', 'limner'));
}

function runIn(cwd: string, command: string, ...argv: readonly string[]): string {
  const env = { ...process.env, LIMNER_DATA_FOLDER: join(cwd, 'data') };
  return execFileSync(command, argv, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}
