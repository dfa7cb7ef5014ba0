import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { Notice } from '../core/notice.ts';
import type { Clock, Logger, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import type { PredictResult } from '../wire/answers/predict-result.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { signalWithDeadline } from './deadline.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
import { prepare } from './stages/prepare.ts';
import { refuseUnable } from './stages/refuse-unable.ts';
import { understand } from './stages/understand.ts';
import type { Encoded, Understood } from './states.ts';

/** What the service needs from outside. */
export interface PredictPorts {
  readonly registry: EngineRegistry;
  readonly queue: JobQueue;
  readonly seeds: SeedSource;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Books a request against the caller's quota; throws `QUOTA_EXCEEDED`. */
  readonly bookQuota: (principal: Principal, pictureCount: number, baseModel: string) => void;
}

/** Builds the service: one function from a request body to an answer body, the same for every door. */
export function createPredict(ports: PredictPorts): Predict {
  return async (modelId, body, caller, options = {}) => {
    const request = understand({ modelId, body, caller });
    try {
      return await answer(request, ports, options);
    } catch (error) {
      throw LimnerError.isInstance(error) ? error.during(request.operation.kind) : asCancellation(error, options);
    }
  };
}

async function answer(request: Understood, ports: PredictPorts, options: PredictOptions): Promise<Prediction> {
  const { model, operation, caller } = request;
  const engine = ports.registry.engineFor(model.id, operation.kind);
  refuseUnable(request, engine);
  const seeded = assignSeeds(request, ports.seeds);
  ports.bookQuota(caller.principal, seeded.seeds.length, baseModelOf(model));
  const { signal, release } = signalWithDeadline(options.signal, options.deadlineMs, ports.clock);
  const { clock, logger } = ports;
  const context = { clock, logger, signal, ...(options.deadlineMs && { deadlineMs: options.deadlineMs }) };
  try {
    const encoded = await ports.queue.run(async () => {
      const prepared = await prepare(seeded, ports.registry, context, options);
      return encode(await draw(prepared, engine, context, options));
    }, signal);
    return writeAnswer(encoded);
  } finally {
    release();
  }
}

function writeAnswer(request: Encoded): Prediction {
  const { files, maskFiles, operation, caller, engineId } = request;
  const result: PredictResult =
    operation.kind === 'segment'
      ? { kind: 'masks', masks: maskFiles.map(({ file, labels }) => ({ image: file, labels })) }
      : { kind: 'pictures', pictures: files.map(({ file }) => ({ image: file })) };
  return {
    body: writePredictions(result, operation, caller),
    pictures: files,
    notices: allNotices(request),
    engineId,
  };
}

/** What the service knows before the work and what the engine adds, each parameter once. */
function allNotices({ notices, images }: Encoded): Notice[] {
  const byParameter = new Map<string, Notice>();
  for (const notice of [...notices, ...images.flatMap((image) => image.notices)])
    if (!byParameter.has(notice.parameter)) byParameter.set(notice.parameter, notice);
  return [...byParameter.values()];
}

/** Engines end with the signal's own reason; a plain abort by an in-process caller is a cancellation, too. */
function asCancellation(error: unknown, { signal }: PredictOptions): unknown {
  if (!signal?.aborted) return error;
  return new LimnerError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: error });
}
