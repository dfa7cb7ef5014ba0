import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import { median } from '../statistics.ts';
import type { Curve } from './curve.ts';

const PLACE = { modelId: 'imagen-4.0-generate-001', priority: 'normal' } as const;
const ROUNDS = 5;

/** Time of a job without work by the number of jobs that are queued at once, in the memory of one process. */
export const queueLength: Curve = {
  name: 'time per job without work, all queued at once in memory',
  unit: 'jobs',
  costUnit: 'ms',
  limit: {
    exponent: 0.15,
    because: 'a job must not cost more in a longer queue, but for the logarithm of keeping order',
  },
  sizes: [100, 1000, 10_000, 100_000],
  async measure(sizes) {
    const queue = createMemoryQueue<number, never, number>({
      work: async (job) => job,
      concurrency: 2,
      maxWaiting: Number.POSITIVE_INFINITY,
    });
    const time = async (count: number): Promise<number> => {
      const startMs = performance.now();
      await Promise.all(Array.from({ length: count }, (_, job) => queue.run(job, PLACE)));
      return (performance.now() - startMs) / count;
    };
    await time(10_000);
    const costs: number[] = [];
    for (const size of sizes) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await time(size));
      costs.push(median(times));
    }
    return costs;
  },
};
