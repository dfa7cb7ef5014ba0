import type { Queue } from 'bullmq';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { JobFollower, JobPlace, JobPriority, JobQueue } from '../../core/job-queue.ts';
import { departure } from '../departure.ts';
import { laneOf, lanesOf } from '../lanes.ts';
import { packParcel } from '../parcel/parcel.ts';
import { discardParcel, sendParcel } from '../parcel/send-parcel.ts';
import { queueFull } from '../queue-full.ts';
import { type AwaitedJob, createAwaitedJobs } from './awaited-jobs.ts';
import { unavailable, within } from './connect.ts';
import { keepAlive } from './keep-alive.ts';
import { LEFTOVER_LIFETIME_MS, type SentJob } from './messages.ts';
import { openRedis, type RedisLink } from './open-redis.ts';
import type { RedisSettings } from './redis-settings.ts';
import { watchJobs } from './watch-jobs.ts';

export interface RedisQueueOptions extends RedisSettings {
  /** Jobs of a lane that nobody has begun; one more is refused. Processes that add at the same time may exceed it. */
  readonly maxWaiting: number;
}

/** BullMQ takes jobs without a number first, then the lowest number. */
const PRIORITY_NUMBERS: Readonly<Record<JobPriority, number>> = { high: 0, normal: 10, low: 20 };

/** How long a job waits for a lost connection before its caller is told. */
const OUTAGE_PATIENCE_MS = 30_000;

/** Events that nobody reads need not be kept. */
const EVENTS_KEPT = 100;

/** One end of a queue on Redis, by BullMQ: hands jobs in and waits for what workers make of them. */
export function createRedisQueue<Job, Progress, Result>(options: RedisQueueOptions): JobQueue<Job, Progress, Result> {
  const { prefix, maxWaiting, ids } = options;
  const processId = ids.next();
  const awaited = createAwaitedJobs<Progress, Result>();
  let opened: (RedisLink & { readonly lanes: ReadonlyMap<string, Queue<SentJob>>; stop(): Promise<void> }) | undefined;
  let adding = 0;

  const requireOpen = (): NonNullable<typeof opened> => {
    if (opened) return opened;
    throw new LimnerError('NOT_READY', 'The queue is not connected so far. Please retry later.');
  };

  const admit = async (lane: Queue<SentJob>): Promise<void> => {
    adding++;
    const waiting = await lane.getJobCountByTypes('waiting', 'prioritized');
    if (waiting + adding > maxWaiting) throw queueFull(maxWaiting);
  };

  const hand = async (id: string, job: Job, place: JobPlace): Promise<AwaitedJob> => {
    const { lanes, route, names } = requireOpen();
    const lane = lanes.get(laneOf(place.modelId, options.lanes))!;
    try {
      await admit(lane);
      const parcel = await sendParcel(packParcel(job), `${names.parts(id)}/job`, route);
      const add = async (isRepeat: boolean): Promise<void> => {
        const sent: SentJob = { replyTo: processId, parcel, isRepeat };
        await lane.add('job', sent, { jobId: id, priority: PRIORITY_NUMBERS[place.priority] });
      };
      await add(false);
      return { lane, again: () => add(true), discard: () => discardParcel(parcel, route) };
    } finally {
      adding--;
    }
  };

  const giveUp = async (id: string): Promise<void> => {
    const { redis, names, lanes } = requireOpen();
    await redis.set(names.unwanted(id), '1', 'PX', LEFTOVER_LIFETIME_MS);
    await redis.publish(names.cancellations, id);
    await Promise.allSettled([...lanes.values()].map((lane) => lane.remove(id)));
  };

  return {
    async run(job, place, { signal, onProgress }: JobFollower<Progress> = {}) {
      if (signal?.aborted) throw departure(signal);
      const id = ids.next();
      const result = awaited.add(id, onProgress);
      const leave = (): void => awaited.fail(id, departure(signal!));
      signal?.addEventListener('abort', leave, { once: true });
      const handed = hand(id, job, place).then((known) => {
        awaited.began(id, known);
        return known;
      });
      handed.catch((error: unknown) => awaited.fail(id, error));
      within(
        handed.catch(() => true),
        OUTAGE_PATIENCE_MS,
      ).then((done) => done ?? awaited.fail(id, unavailable()));
      try {
        return await result;
      } catch (error) {
        // Whatever ended the waiting, the job may be under way; without a connection its mark is set once there is one.
        if (opened) giveUp(id).catch(() => {});
        throw error;
      } finally {
        signal?.removeEventListener('abort', leave);
        handed.then(({ discard }) => discard()).catch(() => {});
      }
    },
    async load() {
      const { lanes } = requireOpen();
      const counts = await Promise.all(
        [...lanes.values()].map((lane) => lane.getJobCounts('active', 'waiting', 'prioritized')),
      );
      const sum = (kind: string): number => counts.reduce((total, count) => total + (count[kind] ?? 0), 0);
      return { running: sum('active'), waiting: sum('waiting') + sum('prioritized') };
    },
    async open() {
      const link = await openRedis(options);
      const lanes = new Map(lanesOf(options.lanes).map((lane) => [lane, openLane(lane, prefix, link)]));
      const life = await keepAlive(link, processId, options.logger);
      const watch = await watchJobs({ link, processId, awaited, logger: options.logger });
      opened = {
        ...link,
        lanes,
        async stop() {
          await watch.stop();
          await life.stop();
          await Promise.all([...lanes.values()].map((lane) => lane.close()));
          link.close();
        },
      };
    },
    idle: () => awaited.idle(),
    async close() {
      await opened?.stop();
      opened = undefined;
    },
  };
}

function openLane(lane: string, prefix: string, { packages: { bullmq }, redis }: RedisLink): Queue<SentJob> {
  const queue = new bullmq.Queue<SentJob>(lane, {
    connection: redis,
    prefix,
    streams: { events: { maxLen: EVENTS_KEPT } },
    defaultJobOptions: { removeOnComplete: true, removeOnFail: { age: LEFTOVER_LIFETIME_MS / 1000 } },
  });
  // The connection reports its own trouble; BullMQ repeats it.
  queue.on('error', () => {});
  return queue;
}
