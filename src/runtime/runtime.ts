import { createQuotaLedger } from '../access/quota-ledger.ts';
import type { Config } from '../config/schema.ts';
import type { Caller } from '../core/caller.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { Engine } from '../engine/engine.ts';
import { createEngineRegistry } from '../engine/registry.ts';
import { createEmbeddedEngine } from '../engines/embedded/embedded-engine.ts';
import { createPredict } from '../pipeline/predict.ts';
import type { Predict } from '../pipeline/prediction.ts';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import { createLanguage } from './language.ts';
import { createSafety } from './safety.ts';
import { systemClock, systemSeeds } from './system-ports.ts';

/** Everything put together: the service of one process. */
export interface Runtime {
  readonly predict: Predict;
  readonly logger: Logger;
  readonly clock: Clock;
  /** The caller of this process itself. */
  readonly localCaller: Caller;
  /** Opens the engines; a picture has been made when it resolves. */
  open(): Promise<void>;
  /** Waits for running work, then closes the engines. */
  close(): Promise<void>;
}

/** Engines to use instead of those that the configuration names; for tests and measurements. */
export interface RuntimeOverrides {
  readonly engines?: readonly Engine[];
  readonly logger?: Logger;
  /** Classifiers that look at pictures of engines that cannot say what they made. */
  readonly imageScreens?: readonly ImageScreen[];
}

/** The composition root: the only place that names concrete engines, queues and ports. */
export function createRuntime(config: Config, overrides: RuntimeOverrides = {}): Runtime {
  const logger = overrides.logger ?? createPinoLogger(config.logging.level);
  const engines = overrides.engines ?? [createEmbeddedEngine({ workers: config.embedded.workers })];
  const registry = createEngineRegistry({ engines, defaultEngineId: engines[0]!.id });
  const queue = createMemoryQueue({ concurrency: config.embedded.workers, maxWaiting: config.queue.maxWaiting });
  const quotas = createQuotaLedger(systemClock);
  return {
    predict: createPredict({
      registry,
      queue,
      seeds: systemSeeds,
      clock: systemClock,
      logger,
      language: createLanguage(config.language),
      safety: createSafety(config.safety, overrides.imageScreens),
      bookQuota: quotas.book,
    }),
    logger,
    clock: systemClock,
    localCaller: { principal: { name: 'local' }, dialect: 'vertex', apiVersion: 'v1', acceptsFilteredItems: true },
    open: () => registry.open({ logger, clock: systemClock }),
    async close() {
      await queue.idle();
      await registry.close();
    },
  };
}
