import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { Clock, Logger, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { signalWithDeadline } from './deadline.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
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
  const seeded = assignSeeds(request, ports.seeds);
  ports.bookQuota(caller.principal, seeded.seeds.length, baseModelOf(model));
  const { signal, release } = signalWithDeadline(options.signal, options.deadlineMs, ports.clock);
  try {
    const encoded = await ports.queue.run(
      async () => encode(await draw(seeded, engine, ports, { ...options, signal })),
      signal,
    );
    return writeAnswer(encoded);
  } finally {
    release();
  }
}

function writeAnswer(request: Encoded): Prediction {
  const { files, operation, caller, engineId } = request;
  const pictures = files.map(({ file }) => ({ image: file }));
  return {
    body: writePredictions({ kind: 'pictures', pictures }, operation, caller),
    pictures: files,
    notices: request.notices,
    engineId,
  };
}

/** Engines end with the signal's own reason; a plain abort by an in-process caller is a cancellation, too. */
function asCancellation(error: unknown, { signal }: PredictOptions): unknown {
  if (!signal?.aborted) return error;
  return new LimnerError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: error });
}
