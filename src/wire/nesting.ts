import { LimnerError } from '../core/errors/limner-error.ts';

/** As deep as Google's own JSON reader goes. */
const MAX_DEPTH = 100;

/**
 * Refuses what lies deeper than 100 objects and lists in each other, which would exhaust the stack of whoever walks it.
 *
 * @throws LimnerError `BODY_MALFORMED`.
 */
export function requireShallow(body: unknown): void {
  let level: readonly object[] = [body].filter(isContainer);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw new LimnerError('BODY_MALFORMED', `The body nests objects and lists more than ${MAX_DEPTH} deep.`);
    level = [...new Set(level.flatMap((value) => Object.values(value).filter(isContainer)))];
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
