import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), 'limner-benchmarks');
const PACKAGES = ['scikit-image==0.26.0', 'matplotlib==3.10.*', 'opencv-python-headless==5.*'];

/** Runs a script of this folder in a Python with the peers installed; makes that Python first where there is none. */
export function runPython(script: string, ...args: readonly string[]): string {
  const python = join(FOLDER, 'venv/bin/python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', join(FOLDER, 'venv')]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return execFileSync(python, [join(import.meta.dirname, script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** The folder of natural pictures that nothing was trained on; filled when it is first wanted. Never part of the repository. */
export function photographFolder(): string {
  const folder = join(FOLDER, 'photographs');
  if (!existsSync(join(folder, 'portrait.x4.lanczos.png'))) runPython('photographs.py', folder);
  return folder;
}
