import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), 'limner-benchmarks');
const PACKAGES = ['scikit-image==0.26.0', 'matplotlib==3.10.*', 'opencv-python-headless==5.*', 'PyWavelets==1.*'];
/** Installed without what they ask for: torch, which the methods measured here have no use for. */
const PACKAGES_ALONE = ['invisible-watermark==0.2.0'];

/** A Python with the peers installed, made where there is none; undefined where it cannot be made. */
export function packagedPython(): string | undefined {
  const environment = join(FOLDER, 'python-with-peers');
  const python = join(environment, 'bin/python');
  const complete = join(environment, 'complete');
  if (existsSync(complete)) return python;
  const install = (...packages: string[]): void => {
    const command = ['-m', 'pip', 'install', '--quiet', ...packages];
    execFileSync(python, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  };
  try {
    execFileSync('python3', ['-m', 'venv', environment]);
    install(...PACKAGES);
    install('--no-deps', ...PACKAGES_ALONE);
    writeFileSync(complete, '');
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
