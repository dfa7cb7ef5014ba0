/** A worker whose jobs take a fixed time and are answered with their own number. Arguments: address, time, concurrency. */
import { createRedisWorker } from '../../src/queue/redis/redis-worker.ts';
import { queueSettings } from '../queue-settings.ts';

const [url, workMs, concurrency] = process.argv.slice(2);
const work = async (job: number): Promise<number> => {
  if (Number(workMs) > 0) await new Promise((resolve) => setTimeout(resolve, Number(workMs)));
  return job;
};
const worker = createRedisWorker({
  ...queueSettings(url!),
  work,
  serves: ['default'],
  concurrency: Number(concurrency),
  lockMs: 15_000,
});
await worker.open();
process.once('SIGTERM', () => worker.close());
console.log('ready');
