import { readFileSync } from 'node:fs';
import { readEnvironment } from '../config/environment.ts';
import { loadConfig } from '../config/load-config.ts';
import type { Config, ConfigInput } from '../config/schema.ts';
import { LimnerError } from '../core/errors/limner-error.ts';

/** The configuration from `--config FILE`, the environment and the flags given on the command line. */
export function readConfig(path: string | undefined, flags: ConfigInput): Config {
  return loadConfig({ environment: readEnvironment(), flags, ...(path !== undefined && { fileText: readText(path) }) });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LimnerError(
      'FIELD_INVALID',
      `The configuration file ${path} cannot be read: ${(cause as Error).message}.`,
      { field: '--config', cause },
    );
  }
}
