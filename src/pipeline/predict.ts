import type { Buckets } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { ResolvedVerify } from '../core/models/resolved-operation.ts';
import type { Notice } from '../core/notice.ts';
import type { Clock, Logger, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import type { ImagingPool } from '../imaging/imaging-pool.ts';
import type { PredictResult } from '../wire/answers/predict-result.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { signalWithDeadline } from './deadline.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import type { Provenance } from './provenance.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { chooseDestination } from './stages/choose-destination.ts';
import { draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
import { encodeMasks } from './stages/encode-masks.ts';
import { mark } from './stages/mark.ts';
import { prepare } from './stages/prepare.ts';
import { refuseOversize, refuseUnable } from './stages/refuse-unable.ts';
import { store } from './stages/store.ts';
import { understand } from './stages/understand.ts';
import { verify } from './stages/verify.ts';
import type { Drawn, DrawnPictures, Stored, Understood } from './states.ts';

/** What the service needs from outside. */
export interface PredictPorts {
  readonly registry: EngineRegistry;
  readonly queue: JobQueue;
  readonly seeds: SeedSource;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
  readonly buckets: Buckets;
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
  const { operation } = request;
  const work = operation.kind === 'verify' ? planVerdict(request, operation, ports) : planEngineWork(request, ports);
  const { signal, release } = signalWithDeadline(options.signal, options.deadlineMs, ports.clock);
  try {
    return await ports.queue.run(() => work({ ...options, signal }), signal);
  } finally {
    release();
  }
}

/** What remains to be done once a request is admitted. */
type Work = (options: PredictOptions & { readonly signal: AbortSignal }) => Promise<Prediction>;

/** Finds fault with the request before it waits; then has the engine make its pictures or masks. */
function planEngineWork(request: Understood, ports: PredictPorts): Work {
  const { model, operation, caller } = request;
  const { registry, clock, logger } = ports;
  const destination = chooseDestination(operation, ports.buckets);
  const engine = registry.engineFor(model.id, operation.kind);
  refuseUnable(request, engine);
  const seeded = assignSeeds(request, ports.seeds);
  ports.bookQuota(caller.principal, seeded.seeds.length, baseModelOf(model));
  return async (options) => {
    const { signal, deadlineMs } = options;
    const context = { clock, logger, signal, ...(deadlineMs && { deadlineMs }) };
    const prepared = await prepare(seeded, ports, context, options);
    refuseOversize(prepared, engine);
    const drawn = await draw(prepared, engine, context, options);
    if (!areAllPictures(drawn)) return writeMasks(drawn);
    const encoded = await encode(await mark(drawn, ports, signal), ports);
    return writeAnswer(await store(encoded, destination, ports));
  };
}

function areAllPictures(drawn: Drawn): drawn is DrawnPictures {
  return 'outputMimeType' in drawn.operation;
}

function planVerdict(request: Understood, operation: ResolvedVerify, ports: PredictPorts): Work {
  const { model, caller, notices } = request;
  ports.bookQuota(caller.principal, 0, baseModelOf(model));
  return async ({ signal }) => {
    const verdict = await verify(operation, ports, signal);
    const { decision } = verdict;
    return {
      body: writePredictions({ kind: 'decision', decision }, operation, caller),
      pictures: [],
      notices,
      verdict,
    };
  };
}

function writeAnswer(request: Stored): Prediction {
  const { files, stored, operation, caller, engineId } = request;
  const pictures = files.map(({ file }, index) => ({ image: stored?.[index] ?? file }));
  return {
    body: writePredictions({ kind: 'pictures', pictures }, operation, caller),
    pictures: files.map((facts, index) => ({ ...facts, ...(stored && { storedAt: stored[index]!.uri }) })),
    notices: allNotices(request),
    engineId,
  };
}

async function writeMasks(request: Drawn): Promise<Prediction> {
  const { operation, caller, engineId } = request;
  const result: PredictResult = { kind: 'masks', masks: await encodeMasks(request) };
  return { body: writePredictions(result, operation, caller), pictures: [], notices: allNotices(request), engineId };
}

/** What the service knows before the work and what the engine adds, each parameter once. */
function allNotices({ notices, images }: Drawn): Notice[] {
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
