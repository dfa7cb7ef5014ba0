import { extname } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { delayCollections } from './delay-collections.ts';
import { createCrewMemory, dissolveCrew } from './illustrator/crew/thread-crew.ts';
import type { InputOf, OutputOf, RenderJobName, RenderMessage, RenderProgress } from './render-message.ts';
import { askToStop, createStopFlag } from './stop-flag.ts';

/** Threads that work on pixels. None of that happens on the event loop. */
export interface RenderPool {
  /**
   * Does one piece of work as soon as a thread is free.
   *
   * @throws the signal's reason when it aborts; a thread that was at work is ended at once and replaced, or, where it
   *   runs foreign code, waited for until it ends of itself.
   * @throws LimnerError `ENGINE_FAILED` when the thread fails, or no thread can start; the next work tries to start anew.
   */
  render<Name extends RenderJobName>(
    job: Name,
    input: InputOf<Name>,
    signal: AbortSignal,
    onProgress: (progress: RenderProgress) => void,
  ): Promise<OutputOf<Name>>;
  /**
   * {@link render} of one picture by all threads when none is at work, else by one. The picture is the same.
   *
   * @throws as `render` does.
   */
  illustrateTogether(
    input: InputOf<'illustrate'>,
    signal: AbortSignal,
    onProgress: (progress: RenderProgress) => void,
  ): Promise<OutputOf<'illustrate'>>;
  close(): Promise<void>;
}

export interface RenderPoolOptions {
  readonly workers: number;
  /** Handed to each thread, so it should hold shared buffers only. */
  readonly sharedData: unknown;
  /** Told when a thread dies outside a picture; the pool replaces it. */
  readonly onThreadError: (error: Error) => void;
}

/**
 * Work that runs foreign code: ending a thread within a call of onnxruntime-node would end the whole process. It looks at
 * the stop flag whenever it reports.
 */
const STOPS_ITSELF: readonly RenderJobName[] = ['upscale'];

/**
 * Pixels live outside V8's heap; what a picture leaves in the young generation is little. V8's own limit (48 MB a thread)
 * would be filled before it is collected.
 */
const YOUNG_GENERATION_MB = 4;

/** Starts the render threads. */
export function createRenderPool(options: RenderPoolOptions): RenderPool {
  const { workers } = options;
  let threads: Threads | undefined;
  const start = (): Threads =>
    startThreads(options, (dead) => {
      if (threads === dead) threads = undefined;
    });
  threads = start();
  let isClosed = false;
  const stoppingThemselves = new Set<Promise<unknown>>();

  const run = <Name extends RenderJobName>(
    { pool, failed }: Threads,
    message: RenderMessage<Name>,
    signal: AbortSignal,
  ): Promise<OutputOf<Name>> => {
    if (STOPS_ITSELF.includes(message.job)) return runUntilItStops(pool, failed, message, signal, stoppingThemselves);
    return pool.run(message, { signal: AbortSignal.any([signal, failed]), transferList: [message.progress] });
  };

  return {
    async render(job, input, signal, onProgress) {
      signal.throwIfAborted();
      if (isClosed) throw new LimnerError('ENGINE_FAILED', 'The embedded engine has been closed.');
      threads ??= start();
      const current = threads;
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      current.count(1);
      try {
        return await run(current, { job, input, progress: port2, stop: createStopFlag() }, signal);
      } catch (cause) {
        if (signal.aborted) throw signal.reason;
        if (current.failed.aborted)
          throw new LimnerError('ENGINE_FAILED', 'The embedded engine could not start.', {
            cause: current.failed.reason,
          });
        throw new LimnerError(
          'ENGINE_FAILED',
          'The embedded engine failed to make this picture. Retrying with another seed may help.',
          { cause },
        );
      } finally {
        current.count(-1);
        port1.close();
      }
    },
    async illustrateTogether(input, signal, onProgress) {
      threads ??= start();
      if (workers < 2 || !threads.isIdle()) return this.render('illustrate', input, signal, onProgress);
      const crew = createCrewMemory(workers);
      const assistants = Array.from({ length: workers - 1 }, (_, k) =>
        this.render('assist', { ...input, crew, rank: k + 1 }, signal, () => {}),
      );
      const all = [this.render('illustrate', { ...input, crew }, signal, onProgress), ...assistants] as const;
      try {
        await Promise.all(all);
      } catch (error) {
        dissolveCrew(crew);
        await Promise.allSettled(all);
        throw error;
      }
      return all[0];
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(stoppingThemselves);
      await threads?.pool.destroy();
    },
  };
}

/** Runs work that cannot be ended from outside: an abort asks it to stop, or takes it out of the queue. */
function runUntilItStops<Name extends RenderJobName>(
  pool: Piscina,
  failed: AbortSignal,
  message: RenderMessage<Name>,
  signal: AbortSignal,
  running: Set<Promise<unknown>>,
): Promise<OutputOf<Name>> {
  const unqueue = new AbortController();
  const stop = (): void => {
    if (!askToStop(message.stop)) unqueue.abort(signal.reason);
  };
  signal.addEventListener('abort', stop);
  const work: Promise<OutputOf<Name>> = pool.run(message, {
    signal: AbortSignal.any([unqueue.signal, failed]),
    transferList: [message.progress],
  });
  const ended = work.finally(() => {
    signal.removeEventListener('abort', stop);
    running.delete(ended);
  });
  running.add(ended);
  return ended;
}

/** A set of threads that started together. */
interface Threads {
  readonly pool: Piscina;
  /** Aborts with the reason when none of them could start. */
  readonly failed: AbortSignal;
  isIdle(): boolean;
  /** Tells that work has come or gone. */
  count(change: 1 | -1): void;
}

/** Starts threads; `onLost` is called when they are too few and cannot be used any more. */
function startThreads(
  { workers, sharedData, onThreadError }: RenderPoolOptions,
  onLost: (threads: Threads) => void,
): Threads {
  delayCollections();
  const pool = new Piscina({
    // In a checkout this file is .ts, in the package .js; the thread's file has the same ending.
    filename: new URL(`./render-worker${extname(import.meta.filename)}`, import.meta.url).href,
    name: 'render',
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    workerData: sharedData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    // A thread that waits by `Atomics` stands still: what it puts off until its answer is sent would wait for the next work.
    atomics: 'disabled',
  });
  let busy = 0;
  const failure = new AbortController();
  const threads: Threads = {
    pool,
    failed: failure.signal,
    isIdle: () => busy === 0 && pool.queueSize === 0,
    count: (change) => {
      busy += change;
    },
  };
  pool.on('error', (error: Error) => {
    onThreadError(error);
    // Threads that die later are replaced; one that dies while it loads is not, and what waits for it would wait for ever.
    if (pool.threads.length >= workers) return;
    onLost(threads);
    if (pool.threads.length === 0) failure.abort(error);
    void pool.close();
  });
  return threads;
}
