import { requireCleanPrototypes } from './prototype-guard.ts';
import type { OpenTarget } from './target.ts';

/** How one case ended. */
export type CaseEnd = { readonly outcome: string; readonly durationMs: number } | { readonly finding: string };

/** Feeds one case; an error, a case beyond the limit and a changed prototype are findings. */
export async function feedCase<Case>(target: OpenTarget<Case>, input: Case, limitMs: number): Promise<CaseEnd> {
  const startMs = performance.now();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`No answer within ${limitMs} ms.`)), limitMs);
  try {
    const outcome = await Promise.race([target.feed(input), late.promise]);
    requireCleanPrototypes();
    const durationMs = performance.now() - startMs;
    return durationMs > limitMs ? { finding: `Took ${Math.round(durationMs)} ms.` } : { outcome, durationMs };
  } catch (error) {
    return { finding: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 8).join('\n') : String(error);
}
