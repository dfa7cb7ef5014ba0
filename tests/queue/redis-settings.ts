import type { Logger } from '../../src/core/ports.ts';
import type { RedisSettings } from '../../src/queue/redis/redis-settings.ts';
import { systemClock, systemIds } from '../../src/runtime/system-ports.ts';

const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => SILENT,
};

/** Settings of a queue for tests. */
export function redisTestSettings(url: string, prefix: string): RedisSettings {
  return { url, prefix, lanes: {}, inlineBytes: 1000, logger: SILENT, clock: systemClock, ids: systemIds };
}
