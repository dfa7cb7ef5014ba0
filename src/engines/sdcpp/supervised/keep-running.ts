import { setTimeout as delay } from 'node:timers/promises';
import type { Child } from './child.ts';

export interface KeepRunningOptions {
  readonly start: () => Promise<Child>;
  /** Told why the program is gone, unless it was stopped on purpose. */
  readonly onDeath: (reason: string) => void;
  /** Aborted when the program shall stay down. */
  readonly stopped: AbortSignal;
}

/** Pauses before a program that died is started again; the last one is repeated. */
const RESTART_DELAYS_MS = [200, 1000, 5000, 30_000];

/** A program that has run this long is sound, so the pauses begin anew. */
const SOUND_AFTER_MS = 60_000;

/** Starts a program again whenever it ends. Resolves once it is stopped for good. */
export async function keepRunning(first: Child, { start, onDeath, stopped }: KeepRunningOptions): Promise<void> {
  let current = first;
  for (let deaths = 0; !stopped.aborted; deaths++) {
    const startedAtMs = performance.now();
    const reason = await current.ended;
    if (stopped.aborted) return;
    onDeath(reason);
    if (performance.now() - startedAtMs > SOUND_AFTER_MS) deaths = 0;
    const pauseMs = RESTART_DELAYS_MS[Math.min(deaths, RESTART_DELAYS_MS.length - 1)];
    await delay(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
    if (!stopped.aborted) current = await start();
  }
}
