import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AimResult, Benchmark } from './benchmark.ts';
import { drawWithLimner, drawWithPyTorch, drawWithSdCpp, type Picture } from './full-size/draw-with.ts';
import { pyTorch, stableDiffusionCpp, torchPython } from './full-size/peers.ts';
import { type StepTimes, stepMs } from './full-size/step-times.ts';
import { onnxRuntime } from './peers/peers.ts';

const AIM_SHARE = 0.03;
const FOLDER = join(tmpdir(), 'limner-benchmarks/stable-diffusion-1.5-random');

/** The networks are exported for this size. */
const SIDE_PX = 512;

interface Parameters {
  readonly steps: number;
}

/** Time and memory at Stable Diffusion 1.5's real shape beside PyTorch and stable-diffusion.cpp; random weights. */
export const diffusionFullSize: Benchmark<Parameters> = {
  name: 'diffusion-full-size',
  title: "Diffusion: Stable Diffusion 1.5's real shape",
  peers: [onnxRuntime, pyTorch, stableDiffusionCpp],
  quick: { steps: 2 },
  full: { steps: 4 },
  explanation: ({ steps }) =>
    `One picture of ${SIDE_PX}×${SIDE_PX} in ${steps} steps of Euler without guidance, so that a step is one call of the network; the same random weights in single precision for all, each in a process of its own, one after the other, all cores. The first step is left out of the time of a step. The decoding of stable-diffusion.cpp has writing the file and ending in it. Pipeline: the whole time of Limner's picture without its \`session.run\` calls; aim at most 3 %. What random weights draw is noise; only time and memory are looked at.`,
  async run({ steps }) {
    makeModel();
    const picture: Picture = { folder: FOLDER, sidePx: SIDE_PX, steps, threads: availableParallelism() };
    const limner = await drawWithLimner(picture);
    const rows = [
      ['Limner on ONNX Runtime', ...cells(limner)],
      ['PyTorch with diffusers', ...cells(drawWithPyTorch(picture))],
      ['stable-diffusion.cpp', ...cells(await drawWithSdCpp(picture))],
    ];
    const share = 1 - limner.networksMs / limner.wholeMs;
    const aim: AimResult = {
      aim: 'pipeline at most 3 % of the time of a picture',
      measured: `${(share * 100).toFixed(2)} %, ${(limner.wholeMs - limner.networksMs).toFixed(0)} of ${limner.wholeMs.toFixed(0)} ms`,
      met: share <= AIM_SHARE,
    };
    return { table: [['', 'seconds a step', 'decoding, s', 'peak memory'], ...rows], aims: [aim] };
  },
};

function cells(times: StepTimes): string[] {
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  return [seconds(stepMs(times)), seconds(times.decodeMs), `${(times.peakMib / 1024).toFixed(2)} GiB`];
}

/** Exports the networks when they are first wanted; they take some 8 GB and are never part of the repository. */
function makeModel(): void {
  if (existsSync(join(FOLDER, 'complete'))) return;
  const script = fileURLToPath(new URL('./full-size/make_model.py', import.meta.url));
  const tokenizer = fileURLToPath(new URL('../tests/models/oracle/tokenizer', import.meta.url));
  execFileSync(torchPython()!, [script, FOLDER, tokenizer], { stdio: ['ignore', 'ignore', 'inherit'] });
}
