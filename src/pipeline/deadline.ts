import { LimnerError } from '../core/errors/limner-error.ts';
import type { Clock } from '../core/ports.ts';

/** The caller's own signal and its deadline as one signal; `release` stops the timer. */
export function signalWithDeadline(
  signal: AbortSignal | undefined,
  deadlineMs: number | undefined,
  clock: Clock,
): { readonly signal: AbortSignal; release(): void } {
  if (deadlineMs === undefined) return { signal: signal ?? new AbortController().signal, release() {} };
  const controller = new AbortController();
  const combined = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
  const expire = (): void =>
    controller.abort(
      new LimnerError('DEADLINE_EXCEEDED', 'The deadline of the request passed before the answer was ready.'),
    );
  const timer = setTimeout(expire, Math.max(0, deadlineMs - clock.now()));
  return { signal: combined, release: () => clearTimeout(timer) };
}
