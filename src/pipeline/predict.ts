import type { Buckets } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { ResolvedVerify } from '../core/models/resolved-operation.ts';
import type { Clock, Logger, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { EngineContext } from '../engine/engine.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import type { ImagingPool } from '../imaging/imaging-pool.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { answerWork } from './answer-work.ts';
import { signalWithDeadline } from './deadline.ts';
import { fallBack } from './fall-back.ts';
import type { LanguagePorts } from './language-ports.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import type { Provenance } from './provenance.ts';
import type { SafetyPorts } from './safety-ports.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { chooseDestination } from './stages/choose-destination.ts';
import { type Candidate, chooseEngines, noticesOfFallback } from './stages/choose-engines.ts';
import { draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
import { mark } from './stages/mark.ts';
import { prepare } from './stages/prepare.ts';
import { refuseOversize } from './stages/refuse-unable.ts';
import { reword } from './stages/reword.ts';
import { screenImages } from './stages/screen-images.ts';
import { screenPrompt } from './stages/screen-prompt.ts';
import { store } from './stages/store.ts';
import { understand } from './stages/understand.ts';
import { verify } from './stages/verify.ts';
import type { Drawn, Seeded, Understood } from './states.ts';

/** What the service needs from outside. */
export interface PredictPorts {
  readonly registry: EngineRegistry;
  readonly queue: JobQueue;
  readonly seeds: SeedSource;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly language: LanguagePorts;
  readonly safety: SafetyPorts;
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
  const work =
    operation.kind === 'verify' ? planVerdict(request, operation, ports) : await planPictures(request, ports);
  const { signal, release } = signalWithDeadline(options.signal, options.deadlineMs, ports.clock);
  const { clock, logger } = ports;
  const { deadlineMs, wantPreviews = false } = options;
  const context = { clock, logger, signal, wantPreviews, ...(deadlineMs && { deadlineMs }) };
  try {
    return await ports.queue.run(() => work(context, options), signal);
  } finally {
    release();
  }
}

/** What remains to be done once a request is admitted. */
type Work = (context: EngineContext, options: PredictOptions) => Promise<Prediction>;

/** Finds fault with the request before it waits; then makes its pictures or masks. */
async function planPictures(request: Understood, ports: PredictPorts): Promise<Work> {
  const { model, operation, caller } = request;
  const destination = chooseDestination(operation, ports.buckets);
  const candidates = chooseEngines(request, ports.registry);
  const seeded = assignSeeds(await screenPrompt(request, ports.safety), ports.seeds);
  ports.bookQuota(caller.principal, seeded.seeds.length, baseModelOf(model));
  return async (context, options) => {
    const { signal } = context;
    const drawn = await fallBack(candidates, context, (candidate) =>
      drawWith(candidate, seeded, ports, context, options),
    );
    const allowed = await screenImages(drawn, ports.safety, signal);
    const encoded = await encode(await mark(allowed, ports, signal), ports);
    return answerWork(await store(encoded, destination, ports), operation);
  };
}

async function drawWith(
  candidate: Candidate,
  seeded: Seeded,
  ports: PredictPorts,
  context: EngineContext,
  options: PredictOptions,
): Promise<Drawn> {
  const { engine } = candidate;
  const request = { ...seeded, notices: [...seeded.notices, ...noticesOfFallback(candidate)] };
  const prepared = await prepare(await reword(request, engine, ports, context.signal), ports, context, options);
  refuseOversize(prepared, engine);
  return draw(prepared, engine, context, options);
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

/** Engines end with the signal's own reason; a plain abort by an in-process caller is a cancellation, too. */
function asCancellation(error: unknown, { signal }: PredictOptions): unknown {
  if (!signal?.aborted) return error;
  return new LimnerError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: error });
}
