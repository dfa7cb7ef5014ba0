import type { Config } from '../config/schema.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { MODELS } from '../core/models/catalogue.ts';
import { stateOfEngine } from '../engine/learned-engine.ts';
import { createPredictWork } from '../pipeline/work.ts';
import { type LaneTable, laneOf, lanesOf } from '../queue/lanes.ts';
import { tellNews } from '../queue/redis/news.ts';
import { createRedisWorker } from '../queue/redis/redis-worker.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import { requestConcurrency } from './engines/request-concurrency.ts';
import { redisSettings } from './queue.ts';
import { sectionsThatWait, WORKER_RELOADS } from './reload.ts';
import { startTelemetry } from './telemetry.ts';
import { createWorkPorts, type RuntimeOverrides } from './work-ports.ts';

export interface WorkerOptions {
  /** Lanes to take jobs from; all of them when absent. */
  readonly lanes?: readonly string[];
}

/** A worker that takes jobs. */
export interface RunningWorker {
  /** Models whose jobs it takes. */
  readonly models: readonly string[];
  /** Takes over the log level of another configuration; what else differs for a worker is named in a log line. */
  reload(next: Config): void;
  /** Takes no more jobs, finishes those under way, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts a worker: it makes a picture to warm up, and then takes jobs of the queue on Redis.
 *
 * @throws LimnerError `FIELD_MISSING` without a queue, `FIELD_INVALID` for a lane that is not configured.
 */
export async function work(
  config: Config,
  { lanes: chosen }: WorkerOptions = {},
  overrides: RuntimeOverrides = {},
): Promise<RunningWorker> {
  const { lanes, lockMs } = config.queue;
  const serves = chosen ?? lanesOf(lanes);
  for (const lane of serves) requireLane(lane, lanes);
  const ownLogger = overrides.logger ? undefined : createPinoLogger(config.logging.level);
  const ports = createWorkPorts(config, ownLogger ? { ...overrides, logger: ownLogger } : overrides);
  const settings = redisSettings(config, ports.logger);
  if (!settings) throw noQueue();
  const worker = createRedisWorker({
    ...settings,
    work: createPredictWork(ports),
    serves,
    concurrency: requestConcurrency(config),
    lockMs,
  });
  let isReady = false;
  const telemetry = await startTelemetry({ config, logger: ports.logger, isReady: () => isReady });
  await ports.openStores();
  await ports.openEngines();
  const news = await tellNews(settings, () => ports.registry.engines.map(stateOfEngine));
  await worker.open();
  isReady = true;
  const models = MODELS.map(({ id }) => id).filter((id) => serves.includes(laneOf(id, lanes)));
  ports.logger.info('worker.ready', { lanes: serves.join(','), models: models.length });
  return {
    models,
    reload(next) {
      ownLogger?.setLevel(next.logging.level);
      const waiting = sectionsThatWait(config, next, WORKER_RELOADS);
      ports.logger.info('config.reloaded', { ...(waiting.length > 0 && { needsRestart: waiting.join(',') }) });
    },
    async stop() {
      isReady = false;
      ports.logger.info('worker.draining');
      await worker.close();
      await news.stop();
      await ports.close();
      await telemetry.stop();
      ports.logger.info('worker.stopped');
    },
  };
}

function requireLane(lane: string, lanes: LaneTable): void {
  const known = lanesOf(lanes);
  if (known.includes(lane)) return;
  throw new LimnerError('FIELD_INVALID', `Expected one of the lanes ${known.join(', ')} but received "${lane}".`, {
    field: '--lanes',
  });
}

function noQueue(): LimnerError {
  return new LimnerError(
    'FIELD_MISSING',
    'A worker needs a queue: --queue redis://host:6379, LIMNER_QUEUE, or queue.url in the configuration.',
    { field: 'queue.url' },
  );
}
