import { LimnerError } from '../../core/errors/limner-error.ts';
import type { RedisLink } from './open-redis.ts';

/** The jobs that this worker is at, each with a signal that tells when to stop. */
export interface RunningJobs {
  start(id: string): AbortSignal;
  end(id: string): void;
  stop(id: string, reason: Error): void;
  close(): Promise<void>;
}

/** Listens for jobs that nobody wants any more; after an outage it asks, since what was said meanwhile is lost. */
export async function createRunningJobs({ redis, listener, names }: RedisLink): Promise<RunningJobs> {
  const controllers = new Map<string, AbortController>();
  const stop = (id: string, reason: Error): void => controllers.get(id)?.abort(reason);
  const ask = async (): Promise<void> => {
    for (const id of controllers.keys()) if ((await redis.exists(names.unwanted(id))) === 1) stop(id, unwanted());
  };
  const askLater = (): void => void ask().catch(() => {});
  listener.on('message', (_channel, id) => stop(id, unwanted()));
  listener.on('ready', askLater);
  await listener.subscribe(names.cancellations);
  return {
    start(id) {
      const controller = new AbortController();
      controllers.set(id, controller);
      return controller.signal;
    },
    end: (id) => void controllers.delete(id),
    stop,
    async close() {
      listener.off('ready', askLater);
      await listener.unsubscribe(names.cancellations);
    },
  };
}

function unwanted(): LimnerError {
  return new LimnerError('REQUEST_CANCELLED', 'The client went away before the answer was ready.');
}
