import { LimnerError } from '../../core/errors/limner-error.ts';

/** The two packages of a queue on Redis. */
export interface RedisPackages {
  readonly bullmq: typeof import('bullmq');
  readonly ioredis: Pick<typeof import('ioredis'), 'Redis'>;
}

/** @throws LimnerError `DEPENDENCY_MISSING` naming what to install. */
export async function loadRedis(): Promise<RedisPackages> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, ioredis };
  } catch (cause) {
    throw new LimnerError(
      'DEPENDENCY_MISSING',
      'A queue on Redis needs packages that are not installed: npm install bullmq ioredis',
      { cause },
    );
  }
}
