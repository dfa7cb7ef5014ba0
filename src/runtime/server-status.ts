import { freemem, totalmem } from 'node:os';
import type { QuotaLedger } from '../access/quota-ledger.ts';
import type { Config } from '../config/schema.ts';
import type { Gallery } from '../core/gallery.ts';
import type { Clock } from '../core/ports.ts';
import type { Quota } from '../core/principal.ts';
import type { KeyOverview, ServerDetails, ServerStatus } from '../core/server-status.ts';
import type { RecentFailures } from '../telemetry/recent-failures.ts';
import { requestConcurrency } from './engines/request-concurrency.ts';
import type { PredictQueue } from './queue.ts';
import { readVersion } from './version.ts';

interface ObservedParts {
  readonly config: Config;
  readonly queue: Pick<PredictQueue, 'load'>;
  readonly quotas: QuotaLedger;
  readonly gallery: Gallery;
  readonly failures: RecentFailures;
  readonly clock: Clock;
}

/** Looks at the parts of a running process. */
export function createServerStatus(parts: ObservedParts): ServerStatus {
  const { config, queue, quotas, gallery, failures, clock } = parts;
  const startedAtMs = clock.now();
  const version = readVersion();
  return {
    overview: async () => ({
      version,
      startedAtMs,
      queue: { ...(await queue.load()), places: requestConcurrency(config), maxWaiting: config.queue.maxWaiting },
      gallery: { record: config.gallery.record },
    }),
    details: async () => ({
      memory: readMemory(),
      gallery: gallery.size(),
      failures: failures.list(),
      keys: await Promise.all(config.access.keys.map((key) => describeKey(key, quotas))),
    }),
  };
}

async function describeKey(
  { name, admin, sha256: _digest, priority: _priority, ...quota }: Config['access']['keys'][number],
  quotas: QuotaLedger,
): Promise<KeyOverview> {
  return {
    name,
    isAdmin: admin,
    ...(Object.keys(quota).length > 0 && { quota: quota as Quota }),
    used: await quotas.usage(name),
  };
}

function readMemory(): ServerDetails['memory'] {
  const { rss, heapUsed } = process.memoryUsage();
  return { residentBytes: rss, heapUsedBytes: heapUsed, machineBytes: totalmem(), machineFreeBytes: freemem() };
}
