import { createQuotaLedger, type QuotaLedger } from '../access/quota-ledger.ts';
import { createSharedQuotaLedger } from '../access/shared-quota-ledger.ts';
import type { Config } from '../config/schema.ts';
import type { Clock, Logger } from '../core/ports.ts';
import { connectRedis } from '../queue/redis/connect.ts';
import { loadRedis } from '../queue/redis/load-redis.ts';

/** A ledger with what must happen before the first booking and after the last. */
export interface OpenableLedger extends QuotaLedger {
  open(): Promise<void>;
  close(): void;
}

/** Quotas in this process, or on the Redis that servers share. */
export function createQuotas({ queue: { url, prefix } }: Config, clock: Clock, logger: Logger): OpenableLedger {
  let ledger = createQuotaLedger(clock);
  let close = (): void => {};
  return {
    book: (...booking) => ledger.book(...booking),
    usage: (name) => ledger.usage(name),
    async open() {
      if (url === undefined) return;
      const redis = await connectRedis(url.reveal(), await loadRedis(), logger);
      ledger = await createSharedQuotaLedger({ redis, prefix });
      close = () => redis.disconnect();
    },
    close: () => close(),
  };
}
