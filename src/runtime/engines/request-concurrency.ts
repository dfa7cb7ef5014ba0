import type { Config } from '../../config/schema.ts';

/** Requests that may be worked on at once: as many as all engines together can take, so that a slow one holds up no other. */
export function requestConcurrency({ embedded, engines }: Pick<Config, 'embedded' | 'engines'>): number {
  const others = Object.values(engines).map((engine) =>
    'concurrency' in engine ? engine.concurrency : 'workers' in engine ? engine.workers : 1,
  );
  return others.reduce((sum, own) => sum + own, embedded.workers);
}
