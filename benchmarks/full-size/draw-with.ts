import { execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sdCli, torchPython } from './peers.ts';
import type { LimnerPicture, StepTimes } from './step-times.ts';

export interface Picture {
  /** Folder with the model as `onnx` and as `diffusers`. */
  readonly folder: string;
  readonly sidePx: number;
  readonly steps: number;
  readonly threads: number;
}

const HERE = import.meta.dirname;
/** What sd-cli prints when a step is done, such as ` 2/4 - 10.98s/it`. */
const STEP_DONE = /\b(\d+)\/(\d+) - [\d.]+(?:s\/it|it\/s)/g;

export async function drawWithLimner({ folder, sidePx, steps, threads }: Picture): Promise<LimnerPicture> {
  const child = fork(join(HERE, 'limner-steps.ts'), [join(folder, 'onnx'), ...[sidePx, steps, threads].map(String)]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Drawing with Limner ended with ${code} before there was a picture.`);
  });
  const [picture] = (await Promise.race([once(child, 'message'), ended])) as [LimnerPicture];
  ended.catch(() => {});
  child.kill();
  return picture;
}

export function drawWithPyTorch({ folder, sidePx, steps, threads }: Picture): StepTimes {
  const settings = [join(folder, 'diffusers'), ...[sidePx, steps, threads].map(String)];
  const answer = execFileSync(torchPython()!, [join(HERE, 'pytorch_steps.py'), ...settings], { encoding: 'utf8' });
  return JSON.parse(answer.trim().split('\n').at(-1)!) as StepTimes;
}

export async function drawWithSdCpp({ folder, sidePx, steps, threads }: Picture): Promise<StepTimes> {
  const options = {
    '--model': join(folder, 'diffusers'),
    '--prompt': 'a red circle on a blue background',
    '--width': sidePx,
    '--height': sidePx,
    '--steps': steps,
    '--cfg-scale': 1,
    '--sampling-method': 'euler',
    '--seed': 1,
    '--threads': threads,
    '--output': join(folder, 'picture.png'),
  };
  const child = spawn(sdCli()!, Object.entries(options).flat().map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  const stepEndsMs: number[] = [];
  let peakMib = 0;
  const watch = setInterval(() => (peakMib = Math.max(peakMib, peakMibOf(child.pid!))), 100);
  const exited = once(child, 'exit');
  for await (const chunk of child.stdout!)
    for (const [, step, of] of String(chunk).matchAll(STEP_DONE))
      if (Number(of) === steps && Number(step) > stepEndsMs.length) stepEndsMs.push(performance.now());
  const [code] = (await exited) as [number];
  clearInterval(watch);
  if (code !== 0 || stepEndsMs.length !== steps)
    throw new Error(`sd-cli ended with ${code} after ${stepEndsMs.length} of ${steps} steps.`);
  return { stepEndsMs, decodeMs: performance.now() - stepEndsMs.at(-1)!, peakMib };
}

/** Linux keeps the largest resident memory of a process as long as it runs. */
function peakMibOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
