import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { Logger } from '../../../core/ports.ts';
import type { DeviceAnswer, DeviceEvent, DeviceFault, DeviceJob, DeviceOrder } from './device-message.ts';

/** The process that runs networks on one device. It is started with the first job and ended when it has had none for a while. */
export interface DeviceHost {
  /**
   * Does one job after those before it.
   *
   * @throws the signal's reason when it aborts: the process stops after the step it is at.
   * @throws LimnerError what the job failed of; `ENGINE_UNAVAILABLE`, which is worth a retry, when the process died.
   */
  run(job: DeviceJob, signal: AbortSignal, onEvent: (event: DeviceEvent) => void): Promise<void>;
  /** The process's id, while there is one. */
  readonly processId: number | undefined;
  close(): Promise<void>;
}

export interface DeviceHostOptions {
  /** Without a job for this long the process ends, and its memory is the machine's again. */
  readonly idleTimeoutMs: number;
  readonly logger: Logger;
}

/** A process that has not stopped this long after it was asked to is ended; one step may take minutes. */
const STOP_TIMEOUT_MS = 120_000;

interface Running {
  readonly id: number;
  readonly child: ChildProcess;
  readonly onEvent: (event: DeviceEvent) => void;
  readonly settle: (fault?: DeviceFault) => void;
}

export function createDeviceHost({ idleTimeoutMs, logger }: DeviceHostOptions): DeviceHost {
  // In a checkout this file is .ts, in the package .js; the process's file has the same ending.
  const program = new URL(`./device-process${extname(import.meta.filename)}`, import.meta.url);
  let child: ChildProcess | undefined;
  let running: Running | undefined;
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = fork(program, {
      serialization: 'advanced',
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.on('message', (answer: DeviceAnswer) => {
      if (answer.id !== running?.id) return;
      if (answer.kind === 'event') running.onEvent(answer.event);
      else running.settle(answer.fault);
    });
    started.on('exit', (code, signal) => {
      if (child === started) child = undefined;
      if (running?.child !== started) return;
      const how = signal ?? `code ${code}`;
      logger.error('diffusion.process-died', { how });
      running.settle({
        code: 'ENGINE_UNAVAILABLE',
        message: `The process of the diffusion engine ended (${how}). Please try again.`,
      });
    });
    started.on('error', (error) => logger.error('diffusion.process-failed', { reason: error.message }));
    return started;
  };

  /** A job that comes while the process ends gets a new one. */
  const end = (): void => {
    child?.kill();
    child = undefined;
  };

  const perform = async (job: DeviceJob, signal: AbortSignal, onEvent: Running['onEvent']): Promise<void> => {
    signal.throwIfAborted();
    clearTimeout(idle);
    child ??= start();
    const current = child;
    const id = ++lastId;
    let stopTimer: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      send(current, { kind: 'cancel', id });
      stopTimer = setTimeout(() => current.kill('SIGKILL'), STOP_TIMEOUT_MS);
    };
    try {
      await new Promise<void>((resolve, reject) => {
        const settle = (fault?: DeviceFault): void =>
          fault ? reject(new LimnerError(fault.code, fault.message)) : resolve();
        running = { id, child: current, onEvent, settle };
        signal.addEventListener('abort', cancel, { once: true });
        send(current, { kind: 'start', id, job });
      });
    } finally {
      running = undefined;
      clearTimeout(stopTimer);
      signal.removeEventListener('abort', cancel);
      idle = setTimeout(end, idleTimeoutMs).unref();
    }
  };

  return {
    get processId() {
      return child?.pid;
    },
    async run(job, signal, onEvent) {
      const work = turn.then(() => perform(job, signal, onEvent));
      turn = work.catch(() => {});
      await Promise.race([work, abortOf(signal)]);
    },
    async close() {
      clearTimeout(idle);
      await turn;
      const ending = child;
      if (!ending) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill();
      await ended;
    },
  };
}

/** A process that is gone cannot be told anything; its `exit` settles the job. */
function send(child: ChildProcess, order: DeviceOrder): void {
  if (child.connected) child.send(order, () => {});
}

/** Rejects with the signal's reason; never resolves. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
