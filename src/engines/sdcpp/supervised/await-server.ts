import { setTimeout as delay } from 'node:timers/promises';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { AskServer } from '../../shared/endpoint.ts';
import type { Child } from './child.ts';

export interface AwaitServerOptions {
  readonly engineId: string;
  readonly ask: AskServer;
  readonly timeoutMs: number;
  readonly stopped: AbortSignal;
}

const POLL_MS = 100;

/**
 * Resolves once a program that was just started answers.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` when it ends before that, or takes too long.
 */
export async function awaitServer(child: Child, options: AwaitServerOptions): Promise<void> {
  const { engineId, timeoutMs, stopped } = options;
  const waited = new AbortController();
  const signal = AbortSignal.any([waited.signal, stopped, AbortSignal.timeout(timeoutMs)]);
  const outcome = await Promise.race([child.ended, pollUntilAnswered(options.ask, signal)]);
  waited.abort();
  if (outcome === 'answered') return;
  const why = outcome === 'too late' ? `it did not answer within ${timeoutMs} ms` : outcome;
  throw new LimnerError('ENGINE_UNAVAILABLE', `The program of the ${engineId} engine does not run: ${why}.`);
}

async function pollUntilAnswered(ask: AskServer, signal: AbortSignal): Promise<'answered' | 'too late'> {
  while (!signal.aborted) {
    const isThere = await ask({ path: '/sdcpp/v1/capabilities', signal, repeatable: false }).then(
      () => true,
      () => false,
    );
    if (isThere) return 'answered';
    await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
  return 'too late';
}
