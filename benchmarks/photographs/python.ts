import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), 'limner-benchmarks');
const PACKAGES = ['scikit-image==0.26.0', 'matplotlib==3.10.*', 'opencv-python-headless==5.*'];

/** A Python with the peers installed, made where there is none; undefined where it cannot be made. */
export function packagedPython(): string | undefined {
  const environment = join(FOLDER, 'venv');
  const python = join(environment, 'bin/python');
  if (existsSync(python)) return python;
  try {
    execFileSync('python3', ['-m', 'venv', environment]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: ['ignore', 'inherit', 'inherit'] });
    return python;
  } catch {
    rmSync(environment, { recursive: true, force: true });
    return undefined;
  }
}

/** Runs a script of this folder in that Python. */
export function runPython(script: string, ...args: readonly string[]): string {
  const python = packagedPython();
  if (!python) throw new Error('No Python with OpenCV, scikit-image and matplotlib could be made.');
  return execFileSync(python, [join(import.meta.dirname, script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** The folder of natural pictures that nothing was trained on; filled when it is first wanted. Never part of the repository. */
export function photographFolder(): string {
  const folder = join(FOLDER, 'photographs');
  if (!existsSync(join(folder, 'portrait.x4.lanczos.png'))) runPython('photographs.py', folder);
  return folder;
}
