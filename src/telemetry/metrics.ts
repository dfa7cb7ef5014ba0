import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueLoad } from '../core/job-queue.ts';
import { errorCodeOf } from './error-code.ts';
import { listen } from './operations.ts';

/** Numbers of this process in Prometheus' text format. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Stops counting. */
  close(): void;
}

/** A picture takes from a tenth of a second to minutes. */
const SECONDS_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];
const OK = 'OK';

/** Counts what the operations tell. `load` is asked when the numbers are read; absent where there is no queue to ask. */
export function createMetrics(load?: () => Promise<QueueLoad>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const stops = [countRequests(registry), countJobs(registry)];
  if (load) gaugeQueue(registry, load);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    close() {
      for (const stop of stops) stop();
    },
  };
}

function countRequests(registry: Registry): () => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'limner_requests_total',
    help: 'Requests that were understood, by how they ended.',
    labelNames: ['model', 'operation', 'code'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'limner_request_duration_seconds',
    help: 'From the understood request to its answer.',
    labelNames: ['model'] as const,
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const pictures = new Counter({
    name: 'limner_pictures_total',
    help: 'Pictures that were answered.',
    labelNames: ['model', 'engine'] as const,
    registers,
  });
  const keyRequests = new Counter({
    name: 'limner_key_requests_total',
    help: 'Requests by key.',
    labelNames: ['key'] as const,
    registers,
  });
  const keyPictures = new Counter({
    name: 'limner_key_pictures_total',
    help: 'Answered pictures by key.',
    labelNames: ['key'] as const,
    registers,
  });
  return listen('request', {
    ended({ modelId: model, kind, principal: key, pictureCount = 0, engineId }, { durationMs, error }) {
      requests.inc({ model, operation: kind, code: error === undefined ? OK : errorCodeOf(error) });
      keyRequests.inc({ key });
      if (error === undefined) duration.observe({ model }, durationMs / 1000);
      if (pictureCount > 0) pictures.inc({ model, engine: engineId ?? '' }, pictureCount);
      if (pictureCount > 0) keyPictures.inc({ key }, pictureCount);
    },
  });
}

function countJobs(registry: Registry): () => void {
  const registers = [registry];
  const wait = new Histogram({
    name: 'limner_queue_wait_seconds',
    help: 'How long jobs waited before they were begun.',
    labelNames: ['model'] as const,
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const jobs = new Counter({
    name: 'limner_jobs_total',
    help: 'Jobs done by this process, by how they ended.',
    labelNames: ['model', 'code'] as const,
    registers,
  });
  const stages = new Histogram({
    name: 'limner_stage_duration_seconds',
    help: 'Duration of each stage of the work.',
    labelNames: ['stage', 'model'] as const,
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const stopJobs = listen('job', {
    started: ({ modelId: model, waitMs }) => wait.observe({ model }, waitMs / 1000),
    ended: ({ modelId: model }, { error }) => jobs.inc({ model, code: error === undefined ? OK : errorCodeOf(error) }),
  });
  const stopStages = listen('stage', {
    ended: ({ stage, modelId: model }, { durationMs }) => stages.observe({ stage, model }, durationMs / 1000),
  });
  return () => {
    stopJobs();
    stopStages();
  };
}

function gaugeQueue(registry: Registry, load: () => Promise<QueueLoad>): void {
  new Gauge({
    name: 'limner_queue_jobs',
    help: 'Jobs of the queue, in all processes that share it.',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      // Numbers are wanted most when something is wrong; a queue that does not answer costs only its own.
      const now = await load().catch(() => undefined);
      this.reset();
      if (!now) return;
      this.set({ state: 'running' }, now.running);
      this.set({ state: 'waiting' }, now.waiting);
    },
  });
}
