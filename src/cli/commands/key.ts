import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { digestKey } from '../../access/static-keys.ts';
import { type Terminal, writeLine } from '../terminal.ts';

/** Long enough that no one guesses it: 256 bits. */
const KEY_BYTES = 32;

/** `limner key NAME`: a new key, shown once, and the entry for the configuration, which holds only its digest. */
export function keyCommand(terminal: Terminal): Command {
  return new Command('key')
    .description('Make a key for a caller.')
    .argument('<name>', 'who will hold it')
    .action((name: string) => {
      const key = `limner_${randomBytes(KEY_BYTES).toString('base64url')}`;
      writeLine(terminal.stdout, `Key, shown only now: ${key}`);
      writeLine(
        terminal.stdout,
        `Add to access.keys in the configuration: ${JSON.stringify({ name, sha256: digestKey(key) })}`,
      );
    });
}
