import type { Buckets } from '../core/blob-store.ts';
import type { JobContext, JobWork } from '../core/job-queue.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { EngineContext } from '../engine/engine.ts';
import type { EngineRegistry } from '../engine/registry.ts';
import type { ImagingPool } from '../imaging/imaging-pool.ts';
import { observe } from '../telemetry/operations.ts';
import { answerWork } from './answer-work.ts';
import { fallBack } from './fall-back.ts';
import type { LanguagePorts } from './language-ports.ts';
import type { PictureJob, PredictJob, VerdictJob, WorkResult } from './predict-job.ts';
import type { PredictOptions } from './prediction.ts';
import type { Provenance } from './provenance.ts';
import type { SafetyPorts } from './safety-ports.ts';
import { chooseDestination } from './stages/choose-destination.ts';
import {
  type Candidate,
  chooseEngines,
  noticesOfFallback,
  noticesOfSeed,
  noticesThatHold,
} from './stages/choose-engines.ts';
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
    const { requestId, trace } = job;
    const { kind, model } =
      job.kind === 'verdict' ? job.operation : { ...job.request.operation, model: job.request.model };
    const waitMs = Math.max(0, ports.clock.now() - job.queuedAtMs);
    const observed = { requestId, modelId: model.id, kind, waitMs, carrier: { ...trace } };
    return observe('job', observed, () => perform(job, context, ports));
  };
}

function perform(job: PredictJob, context: JobContext<PredictProgress>, ports: WorkPorts): Promise<WorkResult> {
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
        inStage: stagesOf(job.requestId, job.request.model.id),
      });
}

/** Tells of a stage. */
type InStage = <T>(stage: string, work: () => Promise<T>) => Promise<T>;

function stagesOf(requestId: string, modelId: string): InStage {
  return (stage, work) => observe('stage', { requestId, modelId, stage }, work);
}

type MakeOptions = Pick<PredictOptions, 'wantLabelMaps' | 'wantPreviews' | 'onProgress'> &
  Pick<JobContext<never>, 'isRepeat'> & { readonly inStage: InStage };

async function makePictures(
  { request }: PictureJob,
  ports: WorkPorts,
  context: EngineContext,
  options: MakeOptions,
): Promise<WorkResult> {
  const { signal } = context;
  const { inStage } = options;
  const destination = chooseDestination(request.operation, ports.buckets);
  const drawn = await fallBack(chooseEngines(request, ports.registry), context, (candidate) =>
    drawWith(candidate, request, ports, context, options),
  );
  const allowed = await inStage('screen', () => screenImages(drawn, ports.safety, signal));
  const marked = await inStage('mark', () => mark(allowed, ports, signal));
  const encoded = await inStage('encode', () => encode(marked, ports));
  return answerWork(await inStage('store', () => store(encoded, destination, options)));
}

async function drawWith(
  candidate: Candidate,
  seeded: Seeded,
  ports: WorkPorts,
  context: EngineContext,
  options: MakeOptions,
): Promise<Drawn> {
  const { engine } = candidate;
  const notices = [
    ...noticesThatHold(seeded.notices, seeded, engine),
    ...noticesOfFallback(candidate),
    ...noticesOfSeed(seeded, engine),
  ];
  const request = { ...seeded, notices };
  const { inStage } = options;
  const reworded = await inStage('reword', () => reword(request, engine, ports, context.signal));
  const prepared = await inStage('prepare', () => prepare(reworded, ports, context, options));
  refuseOversize(prepared, engine);
  return inStage('draw', () => draw(prepared, engine, context, options));
}

async function giveVerdict(
  { operation, notices }: VerdictJob,
  ports: WorkPorts,
  signal: AbortSignal,
): Promise<WorkResult> {
  const verdict = await verify(operation, ports, signal);
  return { result: { kind: 'decision', decision: verdict.decision }, pictures: [], notices, verdict };
}
