import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Logger } from '../../core/ports.ts';
import { unpackParcel } from '../parcel/parcel.ts';
import { discardParcel, receiveParcel } from '../parcel/send-parcel.ts';
import { receiveFailure } from '../sent-failure.ts';
import type { AwaitedJob, AwaitedJobs } from './awaited-jobs.ts';
import type { Reply, SentResult } from './messages.ts';
import type { RedisLink } from './open-redis.ts';

export interface JobWatch<Progress, Result> {
  readonly link: RedisLink;
  readonly processId: string;
  readonly awaited: AwaitedJobs<Progress, Result>;
  readonly logger: Logger;
}

/** Replies may be lost with a connection, and jobs with a Redis that forgets; so both are looked after this often. */
const ROUND_MS = 2_000;
/** No more than this many in a round, so that a long queue is not asked about all the time; the others follow. */
const JOBS_PER_ROUND = 200;

/** Brings what workers say to whoever waits for it. */
export async function watchJobs<Progress, Result>(
  watch: JobWatch<Progress, Result>,
): Promise<{ stop(): Promise<void> }> {
  const { link, processId, awaited, logger } = watch;
  const report = (error: unknown): void =>
    logger.warn('queue.reply-failed', { reason: (error as Error).name ?? 'unknown' });
  const hear = async (reply: Reply): Promise<void> => {
    const isAwaited = awaited.has(reply.jobId);
    if (reply.kind === 'done') await (isAwaited ? collect(reply.jobId, watch) : putAway(reply.jobId, watch));
    else if (!isAwaited) await discardParcel(reply.parcel, link.route);
    else {
      const parcel = await receiveParcel(reply.parcel, link.route);
      awaited.progress(reply.jobId, unpackParcel(parcel) as Progress);
      discardParcel(reply.parcel, link.route);
    }
  };
  link.listener.on('message', (_channel, message) => {
    hear(JSON.parse(message) as Reply).catch(report);
  });
  await link.listener.subscribe(link.names.replies(processId));
  const due: (readonly [string, AwaitedJob])[] = [];
  const round = (): void => {
    if (due.length === 0) due.push(...awaited.handedIn());
    for (const [id, job] of due.splice(0, JOBS_PER_ROUND)) if (awaited.has(id)) lookAfter(id, job, watch).catch(report);
  };
  const timer = setInterval(round, ROUND_MS);
  return {
    async stop() {
      clearInterval(timer);
      await link.listener.unsubscribe(link.names.replies(processId));
    },
  };
}

/** Settles a job whose result is there; returns whether it was. */
async function collect<Progress, Result>(
  id: string,
  { link: { redis, names, route }, awaited }: JobWatch<Progress, Result>,
): Promise<boolean> {
  const text = await redis.getdel(names.result(id));
  if (text === null) return false;
  const result = JSON.parse(text) as SentResult;
  if ('failure' in result) awaited.fail(id, receiveFailure(result.failure));
  else {
    try {
      awaited.finish(id, unpackParcel(await receiveParcel(result.parcel, route)) as Result);
    } catch (cause) {
      awaited.fail(id, LimnerError.isInstance(cause) ? cause : lost(cause));
    }
    discardParcel(result.parcel, route);
  }
  return true;
}

/**
 * Removes what was made for nobody: a worker that dies after it has left its result, and before the queue has noted that
 * the job is done, makes another do it again.
 */
async function putAway(
  id: string,
  { link: { redis, names, route } }: Pick<JobWatch<unknown, unknown>, 'link'>,
): Promise<void> {
  const text = await redis.getdel(names.result(id));
  if (text === null) return;
  const result = JSON.parse(text) as SentResult;
  if ('parcel' in result) await discardParcel(result.parcel, route);
}

/** Hands a job in again that Redis has forgotten; the same data gives the same result, so doing it twice does no harm. */
async function lookAfter<Progress, Result>(
  id: string,
  job: AwaitedJob,
  watch: JobWatch<Progress, Result>,
): Promise<void> {
  const state = await job.lane.getJobState(id);
  if (state === 'failed') watch.awaited.fail(id, abandoned());
  if (state !== 'unknown' || (await collect(id, watch)) || !watch.awaited.has(id)) return;
  watch.logger.warn('job.handed-in-again', { jobId: id });
  await job.again();
}

function lost(cause: unknown): LimnerError {
  return new LimnerError('INTERNAL_FAULT', 'Internal error encountered.', { cause });
}

/** The error for a job on which one worker after the other died. */
export function abandoned(): LimnerError {
  return new LimnerError('ENGINE_FAILED', 'Several workers were lost while they worked on this request.');
}
