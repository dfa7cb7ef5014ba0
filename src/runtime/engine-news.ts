import type { Config } from '../config/schema.ts';
import type { Logger } from '../core/ports.ts';
import type { Engine } from '../engine/engine.ts';
import { type EngineState, learnedEngine } from '../engine/learned-engine.ts';
import { hearNews } from '../queue/redis/news.ts';
import { redisSettings } from './queue.ts';

/** What workers found out about their engines, for a server that opens none. */
export interface EngineNews {
  /** The engine as workers tell of it. */
  learned(engine: Engine): Engine;
  open(): Promise<void>;
  close(): void;
}

/** Listens to the workers of a queue on Redis; undefined where the work is done here. */
export function createEngineNews(config: Config, logger: Logger): EngineNews | undefined {
  const settings = redisSettings(config, logger);
  if (!settings) return undefined;
  let heard: Awaited<ReturnType<typeof hearNews<readonly EngineState[]>>> | undefined;
  const statesOf = (engineId: string): EngineState[] =>
    (heard?.latest() ?? []).flatMap((states) => states.filter(({ id }) => id === engineId));
  return {
    learned: (engine) => learnedEngine(engine, statesOf),
    async open() {
      heard = await hearNews(settings);
    },
    close: () => heard?.stop(),
  };
}
