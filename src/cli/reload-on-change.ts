import type { Config, ConfigInput } from '../config/schema.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { readConfig } from './config-file.ts';
import { type Terminal, writeLine } from './terminal.ts';
import { watchConfig } from './watch-config.ts';

/** Where a configuration comes from. */
interface ConfigOrigin {
  readonly path: string | undefined;
  readonly flags: ConfigInput;
}

/**
 * Gives a running process its configuration again on SIGHUP and when the file changes. One that does not hold changes
 * nothing. Returns a function that stops it.
 */
export function reloadOnChange(
  running: { reload(next: Config): void },
  { path, flags }: ConfigOrigin,
  terminal: Terminal,
): () => void {
  return watchConfig(path, () => {
    try {
      running.reload(readConfig(path, flags));
    } catch (error) {
      if (!LimnerError.isInstance(error)) throw error;
      writeLine(terminal.stderr, `limner: the configuration was not taken over: ${error.message}`);
    }
  });
}
