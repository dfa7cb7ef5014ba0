import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JobQueue } from '../src/core/job-queue.ts';
import { createRedisQueue } from '../src/queue/redis/redis-queue.ts';
import { startRedis } from '../tests/queue/redis-process.ts';
import type { Benchmark } from './benchmark.ts';
import { bullMqOnRedis } from './peers/peers.ts';
import { queueSettings } from './queue-settings.ts';
import { median } from './statistics.ts';

const WORK_MS = 100;
const AIM_SPEEDUP = 1.9;
const AIM_OVERHEAD_MS = 6;
const PLACE = { modelId: 'imagen-4.0-generate-001', priority: 'normal' } as const;

type Queue = JobQueue<number, never, number>;

interface Parameters {
  readonly timedJobs: number;
  readonly sequentialJobs: number;
  readonly manyJobs: number;
}

/** What the queue on Redis costs and whether it loses anything. */
export const queueOnRedis: Benchmark<Parameters> = {
  name: 'queue',
  title: 'Queue on Redis',
  peers: [bullMqOnRedis],
  quick: { timedJobs: 60, sequentialJobs: 60, manyJobs: 1000 },
  full: { timedJobs: 200, sequentialJobs: 300, manyJobs: 10_000 },
  explanation: ({ timedJobs, sequentialJobs, manyJobs }) =>
    `BullMQ on a Redis of its own, workers in processes of their own, one job at a time each. Throughput: ${timedJobs} jobs of ${WORK_MS} ms, all queued at once. Overhead: ${sequentialJobs} jobs without work, one after the other, from handing in to the result. Loss: ${manyJobs} jobs without work, all queued at once. Aims: two workers do at least 1.9 times as much as one, overhead at most 6 ms at the median, nothing lost.`,
  async run({ timedJobs, sequentialJobs, manyJobs }) {
    const redis = await startRedis();
    const queue: Queue = createRedisQueue({ ...queueSettings(redis.url), maxWaiting: 2 * manyJobs });
    await queue.open();
    const one = await throughput(queue, redis.url, 1, timedJobs);
    const two = await throughput(queue, redis.url, 2, timedJobs);
    const latencies = await withWorkers(redis.url, 1, 0, () => sequentially(queue, sequentialJobs));
    const many = await withWorkers(redis.url, 2, 0, () => allAtOnce(queue, manyJobs));
    await queue.close();
    await redis.stop();
    const overhead = median(latencies);
    const late = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.95)]!;
    return {
      table: [
        ['measure', 'result'],
        ['1 worker', `${one.toFixed(2)} jobs/s`],
        ['2 workers', `${two.toFixed(2)} jobs/s, ${(two / one).toFixed(2)} times as much`],
        ['overhead, median', `${overhead.toFixed(2)} ms`],
        ['overhead, 95th of 100', `${late.toFixed(2)} ms`],
        [`${manyJobs} jobs`, `${many.answered} answered, ${(manyJobs / many.seconds).toFixed(0)} jobs/s`],
      ],
      aims: [
        {
          aim: `two workers do at least ${AIM_SPEEDUP} times as much as one`,
          measured: `${(two / one).toFixed(2)} times`,
          met: two / one >= AIM_SPEEDUP,
        },
        {
          aim: `overhead at most ${AIM_OVERHEAD_MS} ms a job at the median`,
          measured: `${overhead.toFixed(2)} ms`,
          met: overhead <= AIM_OVERHEAD_MS,
        },
        {
          aim: `none of ${manyJobs} jobs lost`,
          measured: `${manyJobs - many.answered} lost`,
          met: many.answered === manyJobs,
        },
      ],
    };
  },
};

async function throughput(queue: Queue, url: string, workers: number, jobs: number): Promise<number> {
  const { seconds } = await withWorkers(url, workers, WORK_MS, () => allAtOnce(queue, jobs));
  return jobs / seconds;
}

async function allAtOnce(queue: Queue, count: number): Promise<{ answered: number; seconds: number }> {
  const startMs = performance.now();
  const answers = await Promise.all(Array.from({ length: count }, (_, job) => queue.run(job, PLACE)));
  return { answered: new Set(answers).size, seconds: (performance.now() - startMs) / 1000 };
}

async function sequentially(queue: Queue, count: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let job = 0; job < count; job++) {
    const startMs = performance.now();
    await queue.run(job, PLACE);
    latencies.push(performance.now() - startMs);
  }
  return latencies;
}

async function withWorkers<T>(url: string, count: number, workMs: number, body: () => Promise<T>): Promise<T> {
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(url, workMs)));
  try {
    return await body();
  } finally {
    await Promise.all(
      workers.map(async (worker) => {
        const gone = once(worker, 'exit');
        worker.kill('SIGTERM');
        await gone;
      }),
    );
  }
}

async function startWorker(url: string, workMs: number): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('servers/queue-worker.ts', import.meta.url));
  const argv = [script, url, String(workMs), '1'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}
