import { type ChildProcess, spawn } from 'node:child_process';
import type { LogRing } from './log-ring.ts';

/** One run of the server program. */
export interface Child {
  readonly processId: number | undefined;
  /** Resolves with the reason once it has ended; never rejects. */
  readonly ended: Promise<string>;
  /** Asks it to end and, when it does not, ends it. */
  stop(): Promise<void>;
}

/** A program that does not end within this time is killed. */
const GRACE_MS = 5000;

/** Starts the program; what it writes goes into the ring. */
export function startChild(binary: string, programArguments: readonly string[], log: LogRing): Child {
  const child: ChildProcess = spawn(binary, programArguments, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) if (stream) log.follow(stream);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`it could not be started (${(error as NodeJS.ErrnoException).code})`));
    child.once('exit', (code, signal) => resolve(signal ? `it was ended by ${signal}` : `it ended with code ${code}`));
  });
  return {
    processId: child.pid,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
