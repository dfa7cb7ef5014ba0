import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobContext, JobPriority, JobQueue, JobWork } from '../core/job-queue.ts';
import type { TestRunner } from './engine-contract.ts';

/** What the suite's jobs say; `bytes` are sent back in the result. */
export interface ContractJob {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

/** What the suite's work answers with. */
export interface ContractResult {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly seen: ReadonlyMap<string, number>;
}

export type ContractQueue = JobQueue<ContractJob, number, ContractResult>;
export type ContractWork = JobWork<ContractJob, number, ContractResult>;

export interface JobQueueContractSubject {
  /** A queue of its own, open, with someone who does the work. */
  readonly create: (
    work: ContractWork,
    limits: { readonly concurrency: number; readonly maxWaiting: number },
  ) => Promise<{ readonly queue: ContractQueue; close(): Promise<void> }>;
}

/** Longer than any queue takes to notice something, by far. */
const PATIENCE_MS = 10_000;

/** Runs the contract of queues against one queue. Every queue of the project passes all of it. */
export function describeJobQueueContract(name: string, { create }: JobQueueContractSubject, runner: TestRunner): void {
  const test = (title: string, body: (bench: Bench) => Promise<void>, maxWaiting = 8): void =>
    runner.it(title, async () => {
      const bench = createBench();
      const { queue, close } = await create(bench.work, { concurrency: 1, maxWaiting });
      try {
        await body({ ...bench, queue });
      } finally {
        bench.releaseAll();
        await close();
      }
    });
  const assert = runner.assert;

  runner.describe(`job queue: ${name}`, () => {
    test('answers with what the work made, bytes and maps included', async ({ queue, run, release }) => {
      release('first');
      const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);
      const result = await run(queue, 'first', { bytes });
      assert(result.name === 'first' && result.seen.get('first') === 1, 'the result is another one');
      assert(Buffer.compare(result.bytes!, bytes) === 0, 'the bytes are other ones');
    });

    test('runs no more jobs at once than it may', async ({ queue, run, release, started }) => {
      const results = [run(queue, 'first'), run(queue, 'second')];
      await started('first');
      await settle();
      const load = await queue.load();
      assert(load.running === 1 && load.waiting === 1, `${load.running} run and ${load.waiting} wait`);
      release('first');
      await started('second');
      release('second');
      assert((await Promise.all(results)).length === 2, 'not all were answered');
    });

    test('refuses what exceeds its bound, and says when to come back', async ({ queue, run, release, started }) => {
      const accepted = [run(queue, 'first')];
      await started('first');
      accepted.push(run(queue, 'second'));
      await until(async () => (await queue.load()).waiting === 1);
      const refusal = await failureOf(run(queue, 'third'));
      assert(refusal?.code === 'QUEUE_FULL', `refused with ${refusal?.code}`);
      assert(refusal?.retryAfterSeconds === 2, 'does not say when to come back');
      release('first');
      release('second');
      await Promise.all(accepted);
    }, 1);

    test('forgets a waiting job whose caller went away, without running it', async ({
      queue,
      run,
      release,
      seen,
      started,
    }) => {
      const first = run(queue, 'first');
      await started('first');
      const controller = new AbortController();
      const second = failureOf(run(queue, 'second', { signal: controller.signal }));
      await until(async () => (await queue.load()).waiting === 1);
      controller.abort();
      assert((await second)?.code === 'REQUEST_CANCELLED', 'was not cancelled');
      release('first');
      await first;
      release('third');
      await run(queue, 'third');
      assert(!seen.has('second'), 'the job was done all the same');
    });

    test('tells a running job that its caller went away', async ({ queue, run, started, stopped }) => {
      const controller = new AbortController();
      const answer = failureOf(run(queue, 'first', { signal: controller.signal }));
      await started('first');
      controller.abort();
      await stopped('first');
      assert((await answer) !== undefined, 'ended as if nothing had happened');
    });

    test('passes on the typed error of a job', async ({ queue, run }) => {
      const failure = await failureOf(run(queue, 'refuse'));
      assert(failure?.code === 'IMAGE_INVALID' && failure.field === 'a.field', `failed with ${failure?.code}`);
      assert(failure?.message === 'Expected a picture.', `says ${failure?.message}`);
    });

    test('fails when a job breaks, and goes on', async ({ queue, run, release }) => {
      release('next');
      assert((await failureOf(run(queue, 'break'))) !== undefined, 'ended as if nothing had happened');
      assert((await run(queue, 'next')).name === 'next', 'does not go on');
    });

    test('passes on progress in its order', async ({ queue, run, release }) => {
      release('first');
      const fractions: number[] = [];
      await run(queue, 'first', { onProgress: (fraction) => fractions.push(fraction) });
      await settle();
      assert(fractions.length > 0 && fractions[0] === 0.25, `heard ${fractions}`);
      assert(
        fractions.every((fraction, i) => i === 0 || fraction >= fractions[i - 1]!),
        `heard ${fractions}`,
      );
    });

    test('takes what has a higher priority first', async ({ queue, run, release, releaseAll, started, seen }) => {
      const results = [run(queue, 'first')];
      await started('first');
      for (const priority of ['low', 'normal', 'high'] as const) {
        results.push(run(queue, priority, { priority }));
        await until(async () => (await queue.load()).waiting === results.length - 1);
      }
      release('first');
      releaseAll();
      await Promise.all(results);
      assert([...seen.keys()].join() === 'first,high,normal,low', `took them as ${[...seen.keys()]}`);
    });

    test('is idle once everything is answered', async ({ queue, run, release }) => {
      const first = run(queue, 'first');
      let isIdle = false;
      const idle = queue.idle().then(() => {
        isIdle = true;
      });
      await settle();
      assert(!isIdle, 'is idle while a job runs');
      release('first');
      await first;
      await idle;
    });
  });
}

interface RunOptions {
  readonly bytes?: Uint8Array;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: number) => void;
  readonly priority?: JobPriority;
}

interface Bench extends ReturnType<typeof createBench> {
  readonly queue: ContractQueue;
}

/** Work that waits, job by job, until it is released. */
function createBench() {
  const gates = new Map<string, Gate>();
  const seen = new Map<string, number>();
  let isOpen = false;
  const gateOf = (name: string): Gate => {
    const gate = gates.get(name) ?? createGate();
    gates.set(name, gate);
    if (isOpen) gate.released.resolve();
    return gate;
  };
  const work: ContractWork = async ({ name, bytes }, context) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if (name === 'refuse') throw new LimnerError('IMAGE_INVALID', 'Expected a picture.', { field: 'a.field' });
    if (name === 'break') throw new Error('broken');
    await pass(gateOf(name), context);
    return { name, seen, ...(bytes && { bytes }) };
  };
  return {
    work,
    seen,
    started: (name: string) => withinPatience(gateOf(name).started.promise, `${name} did not start`),
    stopped: (name: string) => withinPatience(gateOf(name).stopped.promise, `${name} was not told`),
    release: (name: string) => gateOf(name).released.resolve(),
    releaseAll() {
      isOpen = true;
      for (const gate of gates.values()) gate.released.resolve();
    },
    run(queue: ContractQueue, name: string, { bytes, priority = 'normal', ...follower }: RunOptions = {}) {
      return queue.run({ name, ...(bytes && { bytes }) }, { modelId: 'imagen-4.0-generate-001', priority }, follower);
    },
  };
}

interface Gate {
  readonly started: PromiseWithResolvers<void>;
  readonly released: PromiseWithResolvers<void>;
  readonly stopped: PromiseWithResolvers<void>;
}

function createGate(): Gate {
  return {
    started: Promise.withResolvers(),
    released: Promise.withResolvers(),
    stopped: Promise.withResolvers(),
  };
}

async function pass(gate: Gate, { signal, onProgress }: JobContext<number>): Promise<void> {
  onProgress(0.25);
  gate.started.resolve();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      gate.stopped.resolve();
      reject(signal.reason);
    });
  });
  await Promise.race([gate.released.promise, aborted]);
  onProgress(1);
}

function failureOf(answer: Promise<unknown>): Promise<LimnerError | undefined> {
  return answer.then(
    () => undefined,
    (error: LimnerError) => error,
  );
}

async function withinPatience(event: Promise<void>, message: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), PATIENCE_MS);
  });
  await Promise.race([event, expiry]).finally(() => clearTimeout(timer));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await settle();
}

/** Lets whatever is on its way arrive. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
