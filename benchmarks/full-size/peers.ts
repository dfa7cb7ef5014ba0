import { execFileSync } from 'node:child_process';
import type { Peer } from '../peers/peer.ts';

const PYTHON_VARIABLE = 'LIMNER_BENCH_TORCH_PYTHON';
const SD_CLI_VARIABLE = 'LIMNER_BENCH_SD_CLI';

/** A Python with diffusers: gigabytes, so that nobody gets it without asking. */
export const torchPython = (): string | undefined => process.env[PYTHON_VARIABLE];
export const sdCli = (): string | undefined => process.env[SD_CLI_VARIABLE];

export const pyTorch: Peer = {
  name: 'PyTorch with diffusers',
  find() {
    const python = torchPython();
    const script =
      'import torch, importlib.metadata as m; print("PyTorch", torch.__version__, "with diffusers", m.version("diffusers"))';
    return python && execFileSync(python, ['-c', script], { encoding: 'utf8' }).trim();
  },
  install: `pip install -r tools/diffusion/requirements.txt, and its Python in ${PYTHON_VARIABLE}`,
};

export const stableDiffusionCpp: Peer = {
  name: 'stable-diffusion.cpp',
  find: () => sdCli() && `stable-diffusion.cpp, ${versionOf(sdCli()!)}`,
  install: `build it with -DCMAKE_BUILD_TYPE=Release, and the path of sd-cli in ${SD_CLI_VARIABLE}`,
};

function versionOf(program: string): string {
  const answer = execFileSync(program, ['--help'], { encoding: 'utf8' });
  return /commit (\S+)/.exec(answer)?.[1]?.replace('unknown', 'built from its sources') ?? 'of unknown version';
}
