import type { Config } from '../config/schema.ts';
import type { JobQueue } from '../core/job-queue.ts';
import type { Logger } from '../core/ports.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { PredictJob, WorkResult } from '../pipeline/predict-job.ts';
import { createPredictWork, type WorkPorts } from '../pipeline/work.ts';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { createRedisQueue } from '../queue/redis/redis-queue.ts';
import type { RedisSettings } from '../queue/redis/redis-settings.ts';
import { type BucketSettings, createStore } from '../storage/create-buckets.ts';
import { requestConcurrency } from './engines/request-concurrency.ts';
import { systemClock, systemIds } from './system-ports.ts';

export type PredictQueue = JobQueue<PredictJob, PredictProgress, WorkResult>;

/** The queue that the configuration names: on Redis, or in this process, which then does the work. */
export function createQueue(config: Config, ports: WorkPorts): PredictQueue {
  const { maxWaiting } = config.queue;
  const settings = redisSettings(config, ports.logger);
  if (settings) return createRedisQueue({ ...settings, maxWaiting });
  return createMemoryQueue({ work: createPredictWork(ports), concurrency: requestConcurrency(config), maxWaiting });
}

/** How to reach the queue on Redis; undefined when none is configured. */
export function redisSettings({ queue }: Config, logger: Logger): RedisSettings | undefined {
  const { url, prefix, lanes, inlineBytes, blobs } = queue;
  if (url === undefined) return undefined;
  return {
    url: url.reveal(),
    prefix,
    lanes,
    inlineBytes,
    ...(blobs && { blobs: createStore('blobs', blobs as BucketSettings) }),
    logger,
    clock: systemClock,
    ids: systemIds,
  };
}
