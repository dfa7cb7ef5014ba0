import type { Buckets } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { Clock, IdSource, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import { observe, type RequestOperation } from '../telemetry/operations.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { signalWithDeadline } from './deadline.ts';
import type { PictureJob, PredictJob, VerdictJob, WorkResult } from './predict-job.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import type { SafetyPorts } from './safety-ports.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { chooseDestination } from './stages/choose-destination.ts';
import { enginesAble } from './stages/choose-engines.ts';
import { screenPrompt } from './stages/screen-prompt.ts';
import { understand } from './stages/understand.ts';
import type { Understood } from './states.ts';

/** What the service needs from outside. */
export interface PredictPorts {
  readonly registry: EngineRegistry;
  /** Brings jobs to whoever does the work that `work.ts` describes. */
  readonly queue: JobQueue<PredictJob, PredictProgress, WorkResult>;
  readonly seeds: SeedSource;
  readonly clock: Clock;
  readonly requestIds: IdSource;
  readonly safety: SafetyPorts;
  readonly buckets: Buckets;
  /** Books a request against the caller's quota; throws `QUOTA_EXCEEDED`. */
  readonly bookQuota: (principal: Principal, pictureCount: number, baseModel: string) => Promise<void>;
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
  const { requestId = ports.requestIds.next(), trace = {} } = options;
  const { model, operation, caller } = request;
  const observed: RequestOperation = {
    requestId,
    modelId: model.id,
    kind: operation.kind,
    principal: caller.principal.name,
    carrier: { ...trace },
  };
  return observe('request', observed, async () => {
    const prediction = await answerByJob(request, ports, { ...options, requestId });
    observed.pictureCount = prediction.pictures.length;
    if (prediction.engineId !== undefined) observed.engineId = prediction.engineId;
    return prediction;
  });
}

async function answerByJob(
  request: Understood,
  ports: PredictPorts,
  options: PredictOptions & { readonly requestId: string },
): Promise<Prediction> {
  const { model, operation, caller } = request;
  const plan = await planJob(request, ports);
  const { deadlineMs, requestId, onProgress } = options;
  const { wantLabelMaps = false, wantPreviews = false } = options;
  const wants = { wantLabelMaps, wantPreviews, ...(deadlineMs !== undefined && { deadlineMs }) };
  const trace = {};
  const job: PredictJob = { ...plan, requestId, trace, queuedAtMs: ports.clock.now(), ...wants };
  const { signal, release } = signalWithDeadline(options.signal, deadlineMs, ports.clock);
  const place = { modelId: model.id, priority: caller.principal.priority ?? 'normal' };
  try {
    const follower = { signal, ...(onProgress && { onProgress }) };
    const { result, ...facts } = await observe('queue', { requestId, modelId: model.id, carrier: trace }, () =>
      ports.queue.run(job, place, follower),
    );
    return { ...facts, body: writePredictions(result, operation, caller) };
  } finally {
    release();
  }
}

/** Finds fault with the request before it waits, counts it, and decides whatever chance decides. */
async function planJob(request: Understood, ports: PredictPorts): Promise<PictureJob | VerdictJob> {
  const { model, operation, caller, notices } = request;
  const book = (pictureCount: number): Promise<void> =>
    ports.bookQuota(caller.principal, pictureCount, baseModelOf(model));
  if (operation.kind === 'verify') {
    await book(0);
    return { kind: 'verdict', operation, notices };
  }
  chooseDestination(operation, ports.buckets);
  enginesAble(request, ports.registry);
  const seeded = assignSeeds(await screenPrompt(request, ports.safety), ports);
  await book(seeded.seeds.length);
  return { kind: 'pictures', request: seeded };
}

/** Engines end with the signal's own reason; a plain abort by an in-process caller is a cancellation, too. */
function asCancellation(error: unknown, { signal }: PredictOptions): unknown {
  if (!signal?.aborted) return error;
  return new LimnerError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: error });
}
