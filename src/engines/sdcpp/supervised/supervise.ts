import type { Logger } from '../../../core/ports.ts';
import { createEndpoint } from '../../shared/endpoint.ts';
import type { ServerPlace } from '../server-place.ts';
import { awaitServer } from './await-server.ts';
import { type Child, startChild } from './child.ts';
import { findFreePort } from './free-port.ts';
import { keepRunning } from './keep-running.ts';
import { createLogRing } from './log-ring.ts';
import { residentMemory } from './resident-memory.ts';

/** The program that the operator names, and how it is looked after. */
export interface SupervisedOptions {
  readonly engineId: string;
  readonly binary: string;
  readonly arguments: readonly string[];
  /** How long it may take until it answers, in milliseconds. */
  readonly startTimeoutMs: number;
  /** Beyond this it is started anew as soon as it has nothing to do. Absent: never. */
  readonly maxMemoryBytes?: number;
}

const LOG_LINES = 200;
const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Starts sd-server on a free port of loopback and keeps it running: when it dies it is started again, when its memory grows
 * too large it is started anew between two pieces of work.
 */
export function supervise(options: SupervisedOptions): ServerPlace {
  const { engineId, startTimeoutMs: timeoutMs } = options;
  const log = createLogRing(LOG_LINES);
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let child: Child | undefined;
  let port = 0;
  let working = 0;
  let running: Promise<void> | undefined;
  const baseUrl = (): string => `http://127.0.0.1:${port}`;
  const ask = createEndpoint({ engineId, baseUrl, timeoutMs, maxAnswerBytes: MAX_ANSWER_BYTES });

  const start = async (): Promise<Child> => {
    port = await findFreePort();
    const listen = ['--listen-ip', '127.0.0.1', '--listen-port', String(port)];
    child = startChild(options.binary, [...options.arguments, ...listen], log);
    return child;
  };
  const recycleIfLarge = async (): Promise<void> => {
    const bytes = await memoryBeyond(options, child);
    if (bytes === undefined || working > 0) return;
    log.add(`[limner] Started anew: it held ${bytes} bytes of memory.`);
    await child?.stop();
  };
  return {
    baseUrl,
    async start(logger) {
      const first = await start();
      const onDeath = (reason: string): void => reportDeath(reason, engineId, log, logger);
      running = keepRunning(first, { start, onDeath, stopped });
      await awaitServer(first, { engineId, ask, timeoutMs, stopped });
      logger.info('engine.started', { engine: engineId, processId: first.processId });
    },
    async stop() {
      stopping.abort();
      await child?.stop();
      await running;
    },
    working(busy) {
      working += busy ? 1 : -1;
      if (working === 0) void recycleIfLarge();
    },
    log: log.lines,
  };
}

function reportDeath(reason: string, engineId: string, log: { add(line: string): void }, logger: Logger): void {
  log.add(`[limner] The program is gone: ${reason}.`);
  logger.warn('engine.died', { engine: engineId, reason });
}

async function memoryBeyond(
  { maxMemoryBytes }: SupervisedOptions,
  child: Child | undefined,
): Promise<number | undefined> {
  if (maxMemoryBytes === undefined || child?.processId === undefined) return undefined;
  const bytes = await residentMemory(child.processId);
  return bytes !== undefined && bytes > maxMemoryBytes ? bytes : undefined;
}
