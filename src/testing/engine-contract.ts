import type { EncodedImage, Raster } from '../core/image.ts';
import type { Logger } from '../core/ports.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineContext,
  type EngineEvent,
  type EngineImage,
} from '../engine/engine.ts';
import type { GenerateTask } from '../engine/task.ts';

/** The parts of a test runner that the suite needs; vitest's and node:test's own fit. */
export interface TestRunner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Registers a test that does not run, with the reason in its name. */
  skip(name: string): void;
  beforeAll(body: () => Promise<void>): void;
  afterAll(body: () => Promise<void>): void;
  /** Throws with the message when the condition is false. */
  assert(condition: boolean, message: string): void;
}

export interface EngineContractSubject {
  readonly create: () => Engine;
  /** A model id that the engine serves. */
  readonly modelId: string;
  /** Test name to the reason why this engine cannot pass it. */
  readonly skips?: Readonly<Partial<Record<EngineContractTest, string>>>;
}

const SIDE_PX = 256;

/** The tests of the contract. A skip names one of these. */
export const ENGINE_CONTRACT_TESTS = [
  'states the contract version',
  'offers a handler for each operation it describes',
  'makes one picture per seed, of the size asked',
  'makes the same picture for the same seed',
  'makes picture k of a batch alone',
  'makes different pictures for different seeds',
  'hands pixels over without keeping or sharing them',
  'reports progress that never falls',
  'stops when the signal aborts',
  'works again after an abort',
  'shows a product, where it offers that, in one picture per seed',
] as const;
export type EngineContractTest = (typeof ENGINE_CONTRACT_TESTS)[number];

/** Runs the engine contract against one engine. Every engine of the project passes it, with its skips stated. */
export function describeEngineContract(name: string, subject: EngineContractSubject, runner: TestRunner): void {
  let engine: Engine;
  const tests: Record<EngineContractTest, () => Promise<void>> = {
    'states the contract version': async () => {
      runner.assert(engine.contractVersion === ENGINE_CONTRACT_VERSION, `expected version ${ENGINE_CONTRACT_VERSION}`);
    },
    'offers a handler for each operation it describes': async () => {
      const { operations } = engine.describe(subject.modelId);
      const offered = Object.keys(engine.handlers);
      runner.assert(operations.length > 0, 'describes no operation');
      runner.assert(
        operations.every((kind) => offered.includes(kind)),
        `describes ${operations}, handles ${offered}`,
      );
    },
    'makes one picture per seed, of the size asked': async () => {
      const pictures = await generate(engine, task(subject, [1, 2]));
      runner.assert(pictures.length === 2, `made ${pictures.length} pictures`);
      runner.assert(
        pictures.every((picture, k) => picture.seed === k + 1),
        'states other seeds',
      );
      for (const { pixels } of pictures) if (isRaster(pixels)) runner.assert(fits(pixels), 'a raster of another size');
    },
    'makes the same picture for the same seed': async () => {
      const [first] = await generate(engine, task(subject, [7]));
      const [again] = await generate(engine, task(subject, [7]));
      runner.assert(samePixels(first!, again!), 'seed 7 gave two pictures');
    },
    'makes picture k of a batch alone': async () => {
      const batch = await generate(engine, task(subject, [7, 8]));
      const [alone] = await generate(engine, task(subject, [8]));
      runner.assert(samePixels(batch[1]!, alone!), 'picture 1 of the batch differs from the one made alone');
    },
    'makes different pictures for different seeds': async () => {
      const [one, other] = await generate(engine, task(subject, [7, 8]));
      runner.assert(!samePixels(one!, other!), 'seeds 7 and 8 gave the same picture');
    },
    'hands pixels over without keeping or sharing them': async () => {
      const pictures = [
        ...(await generate(engine, task(subject, [7, 7]))),
        ...(await generate(engine, task(subject, [7]))),
      ];
      const rasters = pictures.flatMap(({ pixels }) => (isRaster(pixels) ? [pixels.data.buffer] : []));
      runner.assert(new Set(rasters).size === rasters.length, 'two pictures have their pixels in the same memory');
    },
    'reports progress that never falls': async () => {
      let last = 0;
      for await (const event of start(engine, task(subject, [7]), new AbortController().signal)) {
        if (event.kind !== 'progress') continue;
        runner.assert(event.fraction >= last && event.fraction <= 1, `fraction ${event.fraction} after ${last}`);
        last = event.fraction;
      }
      runner.assert(last > 0, 'no progress was reported');
    },
    'stops when the signal aborts': async () => {
      const controller = new AbortController();
      const run = collect(start(engine, task(subject, [1, 2, 3, 4]), controller.signal));
      controller.abort(new Error('gone'));
      runner.assert(await fails(run), 'ended as if nothing had happened');
    },
    'works again after an abort': async () => {
      const pictures = await generate(engine, task(subject, [7]));
      runner.assert(pictures.length === 1, 'made no picture');
    },
    'shows a product, where it offers that, in one picture per seed': async () => {
      const offers = engine.describe(subject.modelId).operations.includes('recontext');
      runner.assert(offers === (engine.handlers.recontext !== undefined), 'offers what it has no handler for');
      if (!offers) return;
      const pictures = await showProduct(engine, subject.modelId, [3, 4]);
      runner.assert(pictures.length === 2, `made ${pictures.length} pictures`);
      for (const { pixels } of pictures) if (isRaster(pixels)) runner.assert(fits(pixels), 'a raster of another size');
      runner.assert(!samePixels(pictures[0]!, pictures[1]!), 'seeds 3 and 4 gave the same picture');
      const [alone] = await showProduct(engine, subject.modelId, [4]);
      runner.assert(samePixels(pictures[1]!, alone!), 'the second picture differs from the one made alone');
    },
  };

  runner.describe(`engine contract: ${name}`, () => {
    runner.beforeAll(async () => {
      engine = subject.create();
      await engine.open(openContext);
    });
    runner.afterAll(() => engine.close());
    for (const test of ENGINE_CONTRACT_TESTS) {
      const reason = subject.skips?.[test];
      if (reason === undefined) runner.it(test, tests[test]);
      else runner.skip(`${test} (skipped: ${reason})`);
    }
  });
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const openContext = { logger: silent, clock: { now: () => 0 } };

function task(subject: EngineContractSubject, seeds: readonly number[]): GenerateTask {
  return {
    modelId: subject.modelId,
    prompt: 'A red apple on a table',
    negativePrompt: '',
    size: { widthPx: SIDE_PX, heightPx: SIDE_PX },
    seeds,
    wantLabelMap: false,
  };
}

/** A red square on white. */
function showProduct(engine: Engine, modelId: string, seeds: readonly number[]): Promise<EngineImage[]> {
  const data = new Uint8Array(SIDE_PX * SIDE_PX * 3).fill(240);
  for (let y = 80; y < 200; y++) for (let x = 80; x < 176; x++) data.set([190, 30, 40], (y * SIDE_PX + x) * 3);
  const size = { widthPx: SIDE_PX, heightPx: SIDE_PX };
  const task = {
    modelId,
    prompt: 'the product on a table',
    products: [{ ...size, channels: 3, data }] as const,
    size,
    seeds,
    baseSteps: 32,
  };
  const context: EngineContext = { ...openContext, signal: new AbortController().signal };
  return collect(engine.handlers.recontext!(task, context));
}

function start(engine: Engine, generateTask: GenerateTask, signal: AbortSignal): AsyncIterable<EngineEvent> {
  const context: EngineContext = { ...openContext, signal };
  return engine.handlers.generate!(generateTask, context);
}

async function collect(events: AsyncIterable<EngineEvent>): Promise<EngineImage[]> {
  const pictures: EngineImage[] = [];
  for await (const event of events) if (event.kind === 'image') pictures[event.imageIndex] = event.image;
  return pictures;
}

function generate(engine: Engine, generateTask: GenerateTask): Promise<EngineImage[]> {
  return collect(start(engine, generateTask, new AbortController().signal));
}

async function fails(run: Promise<unknown>): Promise<boolean> {
  return run.then(
    () => false,
    () => true,
  );
}

function isRaster(pixels: Raster | EncodedImage): pixels is Raster {
  return 'data' in pixels;
}

function fits(raster: Raster): boolean {
  return (
    raster.widthPx === SIDE_PX &&
    raster.heightPx === SIDE_PX &&
    raster.data.length === SIDE_PX * SIDE_PX * raster.channels
  );
}

function samePixels(a: EngineImage, b: EngineImage): boolean {
  const bytes = ({ pixels }: EngineImage): Uint8Array => (isRaster(pixels) ? pixels.data : pixels.bytes);
  return Buffer.compare(bytes(a), bytes(b)) === 0;
}
