import type { Config } from '../../config/schema.ts';

/** Networks in this process: one request is worked on, and the next is made ready meanwhile. */
const NETWORK_CONCURRENCY = 2;

/** Requests that may be worked on at once: as many as all engines together can take, so that a slow one holds up no other. */
export function requestConcurrency({ embedded, engines }: Pick<Config, 'embedded' | 'engines'>): number {
  const others = Object.values(engines).map((engine) => {
    if ('concurrency' in engine) return engine.concurrency;
    return 'workers' in engine ? engine.workers : NETWORK_CONCURRENCY;
  });
  return others.reduce((sum, own) => sum + own, embedded.workers);
}
