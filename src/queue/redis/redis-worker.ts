import type { Job, Worker } from 'bullmq';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { JobWork } from '../../core/job-queue.ts';
import { packParcel, unpackParcel } from '../parcel/parcel.ts';
import { receiveParcel, sendParcel } from '../parcel/send-parcel.ts';
import { sendFailure } from '../sent-failure.ts';
import { LEFTOVER_LIFETIME_MS, type Reply, type SentJob, type SentResult } from './messages.ts';
import { openRedis, type RedisLink } from './open-redis.ts';
import type { RedisSettings } from './redis-settings.ts';
import { createRunningJobs } from './running-jobs.ts';
import { throttleProgress } from './throttle-progress.ts';
import { abandoned } from './watch-jobs.ts';

export interface RedisWorkerOptions<JobData, Progress, Result> extends RedisSettings {
  readonly work: JobWork<JobData, Progress, Result>;
  /** Lanes to take jobs from. */
  readonly serves: readonly string[];
  /** Jobs of one lane at the same time. */
  readonly concurrency: number;
  /** A worker that is silent for this long counts as dead, and others take its jobs over. */
  readonly lockMs: number;
}

/** The other end of a queue on Redis. */
export interface RedisWorker {
  /** Connects, and begins to take jobs. */
  open(): Promise<void>;
  /** Takes no more jobs; resolves when those under way are done. */
  close(): Promise<void>;
}

/** A job that outlives its worker this often is what kills them. */
const MAX_TAKEOVERS = 5;

/** Takes jobs of some lanes and does them. */
export function createRedisWorker<JobData, Progress, Result>(
  options: RedisWorkerOptions<JobData, Progress, Result>,
): RedisWorker {
  let stop = async (): Promise<void> => {};
  return {
    async open() {
      const link = await openRedis(options);
      const running = await createRunningJobs(link);
      const workers = options.serves.map((lane) => openWorker(lane, { options, link, running }));
      for (const worker of workers)
        worker.run().catch((error: Error) => options.logger.error('worker.ended', { reason: error.name }));
      stop = async () => {
        await Promise.all(workers.map((worker) => worker.close()));
        await running.close();
        link.close();
      };
    },
    close: () => stop(),
  };
}

interface Bench<JobData, Progress, Result> {
  readonly options: RedisWorkerOptions<JobData, Progress, Result>;
  readonly link: RedisLink;
  readonly running: Awaited<ReturnType<typeof createRunningJobs>>;
}

function openWorker<JobData, Progress, Result>(
  lane: string,
  bench: Bench<JobData, Progress, Result>,
): Worker<SentJob, void> {
  const { options, link, running } = bench;
  const { prefix, concurrency, lockMs } = options;
  const worker = new link.packages.bullmq.Worker<SentJob, void>(lane, (job) => perform(job, bench), {
    connection: link.redis,
    prefix,
    concurrency,
    autorun: false,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    maxStalledCount: MAX_TAKEOVERS,
    runRetryDelay: 1_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { age: LEFTOVER_LIFETIME_MS / 1000 },
  });
  worker.on('error', (error) => options.logger.debug('worker.trouble', { reason: error.name }));
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) running.stop(id, new Error('Another worker has taken the job over.'));
  });
  worker.on('failed', (job) => {
    if (job) leave(job, { failure: sendFailure(abandoned()) }, link).catch(() => {});
  });
  return worker;
}

/** Does one job, unless nobody wants it any more. What goes wrong with the work is a result, too. */
async function perform<JobData, Progress, Result>(
  job: Job<SentJob, void>,
  { options, link, running }: Bench<JobData, Progress, Result>,
): Promise<void> {
  const id = job.id!;
  const { work, logger, clock, ids } = options;
  const signal = running.start(id);
  try {
    if (await isUnwanted(job, link)) return;
    const parcel = await receiveParcel(job.data.parcel, link.route);
    const say = (progress: Progress): void => void sayProgress(job, progress, link, ids.next()).catch(() => {});
    const result = await work(unpackParcel(parcel) as JobData, {
      signal,
      onProgress: throttleProgress(say, clock),
      isRepeat: job.data.isRepeat || job.attemptsStarted > 1 || job.stalledCounter > 0,
    });
    const folder = `${link.names.parts(id)}/${ids.next()}`;
    await leave(job, { parcel: await sendParcel(packParcel(result), folder, link.route) }, link);
  } catch (error) {
    if (signal.aborted) return;
    if (!LimnerError.isInstance(error)) logger.error('job.failed', { jobId: id, ...describe(error) });
    await leave(job, { failure: sendFailure(error) }, link);
  } finally {
    running.end(id);
  }
}

async function isUnwanted({ id, data }: Job<SentJob>, { redis, names }: RedisLink): Promise<boolean> {
  const [unwanted, alive] = await Promise.all([
    redis.exists(names.unwanted(id!)),
    redis.exists(names.alive(data.replyTo)),
  ]);
  return unwanted === 1 || alive === 0;
}

async function leave({ id, data }: Job<SentJob>, result: SentResult, { redis, names }: RedisLink): Promise<void> {
  await redis.set(names.result(id!), JSON.stringify(result), 'PX', LEFTOVER_LIFETIME_MS);
  const reply: Reply = { kind: 'done', jobId: id! };
  await redis.publish(names.replies(data.replyTo), JSON.stringify(reply));
}

async function sayProgress(
  { id, data }: Job<SentJob>,
  progress: unknown,
  { redis, names, route }: RedisLink,
  partId: string,
): Promise<void> {
  const parcel = await sendParcel(packParcel(progress), `${names.parts(id!)}/${partId}`, route);
  const reply: Reply = { kind: 'progress', jobId: id!, parcel };
  await redis.publish(names.replies(data.replyTo), JSON.stringify(reply));
}

function describe(error: unknown): { readonly reason: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { reason: 'unknown' };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6);
  return { reason: error.name, ...(frames && { stack: frames.join(' | ') }) };
}
