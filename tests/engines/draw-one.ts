import type { Engine, EngineImage } from '../../src/engine/engine.ts';
import type { GenerateTask } from '../../src/engine/task.ts';
import { silentLogger } from '../silent-logger.ts';

const OPEN_CONTEXT = { logger: silentLogger, clock: { now: () => 0 } };

/** The picture of the contract suite, with seed 7. */
const TASK: GenerateTask = {
  modelId: 'imagen-4.0-generate-001',
  prompt: 'A red apple on a table',
  negativePrompt: '',
  size: { widthPx: 256, heightPx: 256 },
  seeds: [7],
  wantLabelMap: false,
};

/** Opens an engine as the registry does. */
export async function openEngine(engine: Engine): Promise<Engine> {
  await engine.open(OPEN_CONTEXT);
  return engine;
}

/** Has an engine draw one picture. */
export async function drawOne(
  engine: Engine,
  change: Partial<GenerateTask> = {},
  signal = new AbortController().signal,
): Promise<EngineImage> {
  for await (const event of engine.handlers.generate!({ ...TASK, ...change }, { ...OPEN_CONTEXT, signal }))
    if (event.kind === 'image') return event.image;
  throw new Error('Expected a picture.');
}
