import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';
import { baseModelOf } from '../core/models/base-model.ts';
import type { Clock, Logger, SeedSource } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import type { Depiction } from '../core/safety.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import { filteredReasons } from '../safety/refusal-texts.ts';
import type { PicturesResult, ResultPicture, SafetyScores } from '../wire/answers/predict-result.ts';
import { writePredictions } from '../wire/answers/write-predictions.ts';
import { signalWithDeadline } from './deadline.ts';
import type { LanguagePorts } from './language-ports.ts';
import type { Predict, Prediction, PredictOptions } from './prediction.ts';
import type { SafetyPorts } from './safety-ports.ts';
import { assignSeeds } from './stages/assign-seeds.ts';
import { type DrawOptions, draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
import { enhance } from './stages/enhance.ts';
import { screenImages } from './stages/screen-images.ts';
import { screenPrompt } from './stages/screen-prompt.ts';
import { translate } from './stages/translate.ts';
import { understand } from './stages/understand.ts';
import type { Encoded, Seeded, Understood } from './states.ts';

/** What the service needs from outside. */
export interface PredictPorts {
  readonly registry: EngineRegistry;
  readonly queue: JobQueue;
  readonly seeds: SeedSource;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly language: LanguagePorts;
  readonly safety: SafetyPorts;
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
  const screened = await screenPrompt(request, ports.safety);
  const seeded = assignSeeds(screened, ports.seeds);
  ports.bookQuota(caller.principal, seeded.seeds.length, baseModelOf(model));
  const { signal, release } = signalWithDeadline(options.signal, options.deadlineMs, ports.clock);
  try {
    const encoded = await ports.queue.run(
      async () => makePictures(seeded, engine, ports, { ...options, signal }),
      signal,
    );
    return writeAnswer(encoded, request);
  } finally {
    release();
  }
}

/** The stages that cost time, in the order of the design. */
async function makePictures(
  request: Seeded,
  engine: Engine,
  ports: PredictPorts,
  options: DrawOptions,
): Promise<Encoded> {
  const translated = await translate(request, engine, ports, options.signal);
  const enhanced = await enhance(translated, ports, options.signal);
  const drawn = await draw(enhanced, engine, ports, options);
  return encode(await screenImages(drawn, ports.safety, options.signal));
}

function writeAnswer(request: Encoded, requested: Understood): Prediction {
  const { files, caller, engineId } = request;
  return {
    body: writePredictions(picturesResult(request), requested.operation, caller),
    pictures: files,
    notices: request.notices,
    engineId,
  };
}

function picturesResult({ files, images, seen, refusals, seeds, model, promptFindings }: Encoded): PicturesResult {
  const pictures = files.map(({ file }, index): ResultPicture => {
    const { enhancedPrompt } = images[index]!;
    const safetyScores = pictureScores(seen[index]!);
    return {
      image: file,
      ...(enhancedPrompt !== undefined && { enhancedPrompt }),
      ...(safetyScores && { safetyScores }),
    };
  });
  const reasons = filteredReasons(refusals, seeds.length, model.filteredReasonForm);
  return { kind: 'pictures', pictures, filteredReasons: reasons, promptScores: promptFindings.scores };
}

/** Pictures carry two scores (wire protocol, 8.1), or none where nothing looked at them. */
function pictureScores({ porn, violence }: Partial<Depiction>): SafetyScores | undefined {
  if (porn === undefined || violence === undefined) return undefined;
  return new Map([
    ['Porn', porn],
    ['Violence', violence],
  ]);
}

/** Engines end with the signal's own reason; a plain abort by an in-process caller is a cancellation, too. */
function asCancellation(error: unknown, { signal }: PredictOptions): unknown {
  if (!signal?.aborted) return error;
  return new LimnerError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: error });
}
