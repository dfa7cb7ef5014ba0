import { loadOptional } from '../../core/errors/load-optional.ts';

/** The two packages of a queue on Redis. */
export interface RedisPackages {
  readonly bullmq: typeof import('bullmq');
  readonly ioredis: Pick<typeof import('ioredis'), 'Redis'>;
}

/** @throws LimnerError `DEPENDENCY_MISSING` naming what to install. */
export function loadRedis(): Promise<RedisPackages> {
  return loadOptional('A queue on Redis', ['bullmq', 'ioredis'], async () => {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, ioredis };
  });
}
