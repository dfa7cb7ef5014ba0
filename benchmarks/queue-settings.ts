import type { Logger } from '../src/core/ports.ts';
import type { RedisSettings } from '../src/queue/redis/redis-settings.ts';
import { systemClock, systemIds } from '../src/runtime/system-ports.ts';

export const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => SILENT,
};

/** Settings of a queue that both ends share. */
export function queueSettings(url: string): RedisSettings {
  return { url, prefix: 'bench', lanes: {}, inlineBytes: 32_768, logger: SILENT, clock: systemClock, ids: systemIds };
}
