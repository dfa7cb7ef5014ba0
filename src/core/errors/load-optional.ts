import { LimnerError } from './limner-error.ts';

/**
 * Imports optional packages.
 *
 * @param who what needs them, as the beginning of a sentence: `A queue on Redis`.
 * @throws LimnerError `DEPENDENCY_MISSING` saying what to install.
 */
export async function loadOptional<T>(
  who: string,
  packages: readonly [string, ...string[]],
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const needs = packages.length > 1 ? 'needs packages that are' : 'needs a package that is';
    const message = `${who} ${needs} not installed: npm install ${packages.join(' ')}`;
    throw new LimnerError('DEPENDENCY_MISSING', message, { cause });
  }
}
