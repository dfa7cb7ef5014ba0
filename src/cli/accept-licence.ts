import { LimnerError } from '../core/errors/limner-error.ts';
import type { Licence } from '../core/licence.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks the user to accept a licence.
 *
 * @throws LimnerError `LICENCE_REFUSED` when the answer is no, or nobody can be asked.
 */
export async function requireAcceptance({ name }: Licence, terminal: Terminal): Promise<void> {
  if (!terminal.ask)
    throw new LimnerError('LICENCE_REFUSED', `The licence (${name}) must be accepted: add --accept-licence.`);
  const answer = await terminal.ask(`Do you accept the licence (${name})? [y/N] `);
  if (!/^\s*y(es)?\s*$/iu.test(answer))
    throw new LimnerError('LICENCE_REFUSED', `The licence (${name}) was not accepted; nothing was downloaded.`);
}
