import { connectRedis, within } from './connect.ts';
import { loadRedis } from './load-redis.ts';
import { redisNames } from './messages.ts';
import type { RedisSettings } from './redis-settings.ts';

/** How often news is told and heard, and after what silence it is forgotten. */
const TELLING_MS = 5_000;
const HEARING_MS = 2_000;
const LIFETIME_MS = 20_000;
/** News is a help, not a need: whoever starts without it is not held up for longer. */
const PATIENCE_MS = 2_000;

type NewsSettings = Pick<RedisSettings, 'url' | 'prefix' | 'logger' | 'ids'>;

/** Tells all servers what a worker knows, again and again for as long as it lives. `news` is plain data. */
export async function tellNews<News>(settings: NewsSettings, news: () => News): Promise<{ stop(): Promise<void> }> {
  const redis = await connectRedis(settings.url, await loadRedis(), settings.logger);
  const names = redisNames(settings.prefix);
  const id = settings.ids.next();
  const tell = async (): Promise<void> => {
    await redis
      .multi()
      .set(names.news(id), JSON.stringify(news()), 'PX', LIFETIME_MS)
      .sadd(names.tellers, id)
      .pexpire(names.tellers, LIFETIME_MS)
      .exec();
  };
  const loop = repeat(tell, TELLING_MS);
  await within(loop.first, PATIENCE_MS);
  return {
    async stop() {
      loop.stop();
      await within(redis.multi().del(names.news(id)).srem(names.tellers, id).exec(), PATIENCE_MS);
      redis.disconnect();
    },
  };
}

/** Hears what workers tell; `latest` holds what each of those alive told last. */
export async function hearNews<News>(settings: NewsSettings): Promise<{ latest(): readonly News[]; stop(): void }> {
  const redis = await connectRedis(settings.url, await loadRedis(), settings.logger);
  const names = redisNames(settings.prefix);
  let latest: readonly News[] = [];
  const hear = async (): Promise<void> => {
    const tellers = (await redis.smembers(names.tellers)).sort();
    const texts = tellers.length === 0 ? [] : await redis.mget(tellers.map(names.news));
    const silent = tellers.filter((_, index) => texts[index] === null);
    if (silent.length > 0) await redis.srem(names.tellers, ...silent);
    latest = texts.flatMap((text) => (text === null ? [] : [JSON.parse(text as string) as News]));
  };
  const loop = repeat(hear, HEARING_MS);
  await within(loop.first, PATIENCE_MS);
  return {
    latest: () => latest,
    stop() {
      loop.stop();
      redis.disconnect();
    },
  };
}

/** Does something at once and then again and again, never twice at the same time: during an outage commands wait. */
function repeat(work: () => Promise<void>, pauseMs: number): { readonly first: Promise<void>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const round = async (): Promise<void> => {
    // Redis tells its own trouble; the next round may do better.
    await work().catch(() => {});
    if (!isStopped) timer = setTimeout(round, pauseMs);
  };
  return {
    first: round(),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
