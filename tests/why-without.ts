import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../src/config/environment.ts';

/** As {@link whyWithout}, for programs that nothing demands: they take long to install. */
export function whyWithoutOptional(program: string, argv: readonly string[]): string | undefined {
  return spawnSync(program, argv).error === undefined ? undefined : `no ${program} on the PATH`;
}

/**
 * The reason to skip tests that need a program: it is not on the PATH. Undefined when it is there.
 *
 * @throws Error where LIMNER_NO_SKIPS says that nothing may be skipped.
 */
export function whyWithout(program: string, argv: readonly string[]): string | undefined {
  const reason = whyWithoutOptional(program, argv);
  if (reason !== undefined && readEnvironment()['LIMNER_NO_SKIPS'] !== undefined)
    throw new Error(`Expected to skip nothing, but ${reason}.`);
  return reason;
}
