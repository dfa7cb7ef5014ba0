import type { Logger } from '../../core/ports.ts';
import type { RedisLink } from './open-redis.ts';

/** A process that has not renewed its mark for this long is dead; nobody works for the dead. */
const LIFETIME_MS = 30_000;
const RENEWAL_MS = 5_000;

/** Keeps the mark that this process lives, and renews it at once after an outage. */
export async function keepAlive(
  { redis, names }: RedisLink,
  processId: string,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const renew = async (): Promise<void> => {
    await redis.set(names.alive(processId), '1', 'PX', LIFETIME_MS);
  };
  const renewLater = (): void => {
    renew().catch((error: Error) => logger.warn('queue.mark-not-renewed', { reason: error.name }));
  };
  await renew();
  const timer = setInterval(renewLater, RENEWAL_MS);
  redis.on('ready', renewLater);
  return {
    async stop() {
      clearInterval(timer);
      redis.off('ready', renewLater);
      await redis.unlink(names.alive(processId));
    },
  };
}
