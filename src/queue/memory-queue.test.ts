import { describe, expect, it } from 'vitest';
import { createMemoryQueue } from './memory-queue.ts';

/** A job that runs until it is released. */
function gate<T>(value: T): { job: () => Promise<T>; release: () => void; started: Promise<void> } {
  const done = Promise.withResolvers<T>();
  const started = Promise.withResolvers<void>();
  const job = (): Promise<T> => {
    started.resolve();
    return done.promise;
  };
  return { job, release: () => done.resolve(value), started: started.promise };
}

describe('the memory queue', () => {
  it('runs no more jobs at once than its concurrency', async () => {
    const queue = createMemoryQueue({ concurrency: 1, maxWaiting: 1 });
    const [first, second] = [gate('first'), gate('second')];
    const results = [queue.run(first.job), queue.run(second.job)];
    await first.started;
    expect(queue.load).toEqual({ running: 1, waiting: 1 });
    first.release();
    await second.started;
    second.release();
    expect(await Promise.all(results)).toEqual(['first', 'second']);
  });

  it('refuses what exceeds its bound, and says when to come back', async () => {
    const queue = createMemoryQueue({ concurrency: 1, maxWaiting: 1 });
    const [running, waiting] = [gate(1), gate(2)];
    const accepted = [queue.run(running.job), queue.run(waiting.job)];
    await expect(queue.run(async () => 3)).rejects.toMatchObject({ code: 'QUEUE_FULL', retryAfterSeconds: 2 });
    running.release();
    waiting.release();
    await Promise.all(accepted);
  });

  it('forgets a waiting job whose caller went away, without running it', async () => {
    const queue = createMemoryQueue({ concurrency: 1, maxWaiting: 1 });
    const running = gate(1);
    const first = queue.run(running.job);
    const controller = new AbortController();
    let ran = false;
    const second = queue.run(async () => {
      ran = true;
    }, controller.signal);
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    running.release();
    await first;
    await queue.idle();
    expect(ran).toBe(false);
  });

  it('passes on the error of a job', async () => {
    const queue = createMemoryQueue({ concurrency: 1, maxWaiting: 0 });
    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
