import { join } from 'node:path';
import { createRedisUsageStore } from '../access/redis-usage-store.ts';
import { openSqliteUsageStore } from '../access/sqlite-usage-store.ts';
import { type ClosableUsageLedger, createUsageLedger } from '../access/usage-ledger.ts';
import type { Config } from '../config/schema.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { UsageLedger } from '../core/usage.ts';
import type { Predict } from '../pipeline/prediction.ts';
import { connectRedis } from '../queue/redis/connect.ts';
import { loadRedis } from '../queue/redis/load-redis.ts';
import { expandHome } from './data-paths.ts';

/** The ledger of usage: in the data folder, or in the Redis that servers share. */
export function createUsage({ queue, data }: Config, clock: Clock, logger: Logger): ClosableUsageLedger {
  const { url, prefix } = queue;
  const openStore = async () =>
    url === undefined
      ? openSqliteUsageStore(expandHome(join(data.folder, 'usage.sqlite')))
      : createRedisUsageStore({ redis: await connectRedis(url.reveal(), await loadRedis(), logger), prefix });
  return createUsageLedger(openStore, { clock, logger });
}

/** The same service, which writes down what each caller got. */
export function countUsage(predict: Predict, ledger: UsageLedger): Predict {
  return async (modelId, body, caller, options) => {
    const prediction = await predict(modelId, body, caller, options);
    ledger.count(caller.principal.name, prediction.body.predictions?.length ?? 0);
    return prediction;
  };
}
