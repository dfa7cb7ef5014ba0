/** Draws pictures with a tiny model and measures what of the time its networks take. Arguments: model, side, steps, rounds. */
import { fileURLToPath } from 'node:url';
import { loadModel } from '../src/engines/diffusion/pipelines/loaded-model.ts';
import { measureSessions } from './measure-sessions.ts';

export interface DiffusionMeasurement {
  readonly wholeMs: number;
  readonly networksMs: number;
}

const [name, side, steps, rounds] = process.argv.slice(2);
const clock = measureSessions();

const folder = fileURLToPath(new URL(`../tests/models/${name}`, import.meta.url));
const model = loadModel(folder, { device: 'cpu', threads: 1, inPhases: false });
const measured: DiffusionMeasurement[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  clock.networksMs = 0;
  const startMs = performance.now();
  for await (const _event of model.draw({
    prompt: `a red circle on a blue background, picture ${round}`,
    negativePrompt: '',
    size: { widthPx: Number(side), heightPx: Number(side) },
    seed: round,
    steps: Number(steps),
    guidanceScale: 5,
    wantPreviews: false,
  }));
  measured.push({ wholeMs: performance.now() - startMs, networksMs: clock.networksMs });
}
process.send!(measured.slice(1));
