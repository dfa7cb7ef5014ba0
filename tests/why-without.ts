import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../src/config/environment.ts';

/**
 * The reason to skip tests that need a program: it is not on the PATH. Undefined when it is there.
 *
 * @throws Error where LIMNER_NO_SKIPS says that nothing may be skipped.
 */
export function whyWithout(program: string, argv: readonly string[]): string | undefined {
  const reason = spawnSync(program, argv).error === undefined ? undefined : `no ${program} on the PATH`;
  if (reason !== undefined && readEnvironment()['LIMNER_NO_SKIPS'] !== undefined)
    throw new Error(`Expected to skip nothing, but ${reason}.`);
  return reason;
}
