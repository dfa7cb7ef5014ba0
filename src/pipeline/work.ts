import type { Buckets } from '../core/blob-store.ts';
import type { JobContext, JobWork } from '../core/job-queue.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { EngineContext } from '../engine/engine.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import type { ImagingPool } from '../imaging/imaging-pool.ts';
import { answerWork } from './answer-work.ts';
import { fallBack } from './fall-back.ts';
import type { LanguagePorts } from './language-ports.ts';
import type { PictureJob, PredictJob, VerdictJob, WorkResult } from './predict-job.ts';
import type { PredictOptions } from './prediction.ts';
import type { Provenance } from './provenance.ts';
import type { SafetyPorts } from './safety-ports.ts';
import { chooseDestination } from './stages/choose-destination.ts';
import { type Candidate, chooseEngines, noticesOfFallback, noticesOfSeed } from './stages/choose-engines.ts';
import { draw } from './stages/draw.ts';
import { encode } from './stages/encode.ts';
import { mark } from './stages/mark.ts';
import { prepare } from './stages/prepare.ts';
import { refuseOversize } from './stages/refuse-unable.ts';
import { reword } from './stages/reword.ts';
import { screenImages } from './stages/screen-images.ts';
import { store } from './stages/store.ts';
import { verify } from './stages/verify.ts';
import type { Drawn, Seeded } from './states.ts';

/** What the work needs from outside. */
export interface WorkPorts {
  readonly registry: EngineRegistry;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly language: LanguagePorts;
  readonly safety: SafetyPorts;
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
  readonly buckets: Buckets;
}

/** The part of a request that a queue hands out: from decided data to pictures, masks or a verdict. */
export function createPredictWork(ports: WorkPorts): JobWork<PredictJob, PredictProgress, WorkResult> {
  return (job, context) => {
    const { signal } = context;
    const logger = ports.logger.child({ requestId: job.requestId });
    const engineContext: EngineContext = {
      clock: ports.clock,
      logger,
      signal,
      wantPreviews: job.wantPreviews,
      ...(job.deadlineMs !== undefined && { deadlineMs: job.deadlineMs }),
    };
    return job.kind === 'verdict'
      ? giveVerdict(job, ports, signal)
      : makePictures(job, { ...ports, logger }, engineContext, {
          wantLabelMaps: job.wantLabelMaps,
          wantPreviews: job.wantPreviews,
          onProgress: context.onProgress,
          isRepeat: context.isRepeat,
        });
  };
}

type MakeOptions = Pick<PredictOptions, 'wantLabelMaps' | 'wantPreviews' | 'onProgress'> &
  Pick<JobContext<never>, 'isRepeat'>;

async function makePictures(
  { request }: PictureJob,
  ports: WorkPorts,
  context: EngineContext,
  options: MakeOptions,
): Promise<WorkResult> {
  const { signal } = context;
  const destination = chooseDestination(request.operation, ports.buckets);
  const drawn = await fallBack(chooseEngines(request, ports.registry), context, (candidate) =>
    drawWith(candidate, request, ports, context, options),
  );
  const allowed = await screenImages(drawn, ports.safety, signal);
  const encoded = await encode(await mark(allowed, ports, signal), ports);
  return answerWork(await store(encoded, destination, options));
}

async function drawWith(
  candidate: Candidate,
  seeded: Seeded,
  ports: WorkPorts,
  context: EngineContext,
  options: MakeOptions,
): Promise<Drawn> {
  const { engine } = candidate;
  const notices = [...seeded.notices, ...noticesOfFallback(candidate), ...noticesOfSeed(seeded, engine)];
  const request = { ...seeded, notices };
  const prepared = await prepare(await reword(request, engine, ports, context.signal), ports, context, options);
  refuseOversize(prepared, engine);
  return draw(prepared, engine, context, options);
}

async function giveVerdict(
  { operation, notices }: VerdictJob,
  ports: WorkPorts,
  signal: AbortSignal,
): Promise<WorkResult> {
  const verdict = await verify(operation, ports, signal);
  return { result: { kind: 'decision', decision: verdict.decision }, pictures: [], notices, verdict };
}
