import type { Config } from '../config/schema.ts';
import type { QueueLoad } from '../core/job-queue.ts';
import type { Logger } from '../core/ports.ts';
import { startOperationsServer } from '../server/operations-server.ts';
import { logJobs } from '../telemetry/job-log.ts';
import { createMetrics, type Metrics } from '../telemetry/metrics.ts';
import { exportTraces } from '../telemetry/traces.ts';

interface ObservedProcess {
  readonly config: Config;
  readonly logger: Logger;
  readonly isReady: () => boolean;
  readonly load?: () => Promise<QueueLoad>;
}

/** Log lines, metrics and traces of a process that serves or works. */
export interface Telemetry {
  readonly metrics: Metrics;
  stop(): Promise<void>;
}

/** Begins to listen to what the process does, and answers on the port for operations where one is configured. */
export async function startTelemetry({ config, logger, isReady, load }: ObservedProcess): Promise<Telemetry> {
  const { host, port } = config.operations;
  const metrics = createMetrics(load);
  const stops = [logJobs(logger), exportTraces(), metrics.close];
  const server = port === undefined ? undefined : await startOperationsServer({ host, port }, { isReady, metrics });
  if (server) logger.info('operations.ready', { url: server.url });
  return {
    metrics,
    async stop() {
      for (const stop of stops) stop();
      await server?.close();
    },
  };
}
