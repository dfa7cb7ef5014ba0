/** Draws pictures with Limner's pipeline and tells its parent what they took. Arguments: the model's folder, side, steps, threads. */
import { loadModel } from '../../src/engines/diffusion/pipelines/loaded-model.ts';
import { measureSessions } from '../measure-sessions.ts';
import type { LimnerPicture } from './step-times.ts';

const [folder, side, steps, threads] = process.argv.slice(2);
const clock = measureSessions();
const model = loadModel(folder!, { device: 'cpu', threads: Number(threads), inPhases: false });

// The first picture opens the sessions.
await draw(1);
clock.networksMs = 0;
const startMs = performance.now();
const stepEndsMs = await draw(Number(steps));
const endMs = performance.now();
const picture: LimnerPicture = {
  stepEndsMs,
  decodeMs: endMs - stepEndsMs.at(-1)!,
  peakMib: process.resourceUsage().maxRSS / 1024,
  wholeMs: endMs - startMs,
  networksMs: clock.networksMs,
};
process.send!(picture);

/** When each step ended. */
async function draw(count: number): Promise<number[]> {
  const request = {
    prompt: 'a red circle on a blue background',
    negativePrompt: '',
    size: { widthPx: Number(side), heightPx: Number(side) },
    seed: 1,
    steps: count,
    guidanceScale: 1,
    wantPreviews: false,
  };
  const ends: number[] = [];
  for await (const event of model.draw(request)) if (event.kind === 'step') ends.push(performance.now());
  return ends;
}
