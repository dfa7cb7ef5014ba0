/** Draws pictures with a tiny model and measures what of the time its networks take. Arguments: model, side, steps, rounds. */
import { fileURLToPath } from 'node:url';
import { InferenceSession } from 'onnxruntime-node';
import { loadModel } from '../src/engines/diffusion/pipelines/loaded-model.ts';

export interface DiffusionMeasurement {
  readonly wholeMs: number;
  readonly networksMs: number;
}

const [name, side, steps, rounds] = process.argv.slice(2);
let networksMs = 0;
measureSessions();

const folder = fileURLToPath(new URL(`../tests/models/${name}`, import.meta.url));
const model = loadModel(folder, { device: 'cpu', threads: 1, inPhases: false });
const measured: DiffusionMeasurement[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  networksMs = 0;
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
  measured.push({ wholeMs: performance.now() - startMs, networksMs });
}
process.send!(measured.slice(1));

/** Adds up the time of every `run` of sessions that are opened from now on. */
function measureSessions(): void {
  const create = InferenceSession.create.bind(InferenceSession) as (
    path: string,
    options: object,
  ) => Promise<InferenceSession>;
  const measuring = async (path: string, options: object): Promise<InferenceSession> => {
    const session = await create(path, options);
    const run = session.run.bind(session);
    session.run = (async (...input: Parameters<typeof run>) => {
      const startMs = performance.now();
      const output = await run(...input);
      networksMs += performance.now() - startMs;
      return output;
    }) as typeof session.run;
    return session;
  };
  Object.assign(InferenceSession, { create: measuring });
}
