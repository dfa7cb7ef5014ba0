import type { Clock } from '../../core/ports.ts';

/** Nobody sees more than ten changes a second. */
const INTERVAL_MS = 100;

/** Passes on what comes first, and then no more than ten a second. */
export function throttleProgress<Progress>(
  say: (progress: Progress) => void,
  clock: Clock,
): (progress: Progress) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const nowMs = clock.now();
    if (nowMs - lastMs < INTERVAL_MS) return;
    lastMs = nowMs;
    say(progress);
  };
}
