import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Logger } from '../../core/ports.ts';
import type { EngineAvailability } from '../../engine/engine.ts';

/** Whether a server is there, found out in the background. */
export interface Health {
  /** Probes once, then again and again until `stop`. A server that is away is no error. */
  start(logger: Logger): Promise<void>;
  stop(): void;
  availability(): EngineAvailability;
}

export interface HealthOptions {
  readonly engineId: string;
  /** Throws when the server cannot work. */
  readonly probe: (signal: AbortSignal) => Promise<void>;
  /** Pause between two probes, in milliseconds. */
  readonly intervalMs: number;
}

/** Whoever has not asked yet takes the server to be there: the first request will tell. */
const NOT_PROBED: EngineAvailability = { available: true };

/** Makes the watcher of one server. */
export function createHealth({ engineId, probe, intervalMs }: HealthOptions): Health {
  const stopped = new AbortController();
  let state = NOT_PROBED;
  let timer: NodeJS.Timeout | undefined;

  const check = async (logger: Logger): Promise<void> => {
    const before = state;
    state = await probe(stopped.signal).then(
      () => ({ available: true }) as const,
      (error: unknown) => ({ available: false, reason: reasonOf(error) }) as const,
    );
    if (stopped.signal.aborted) return;
    if (before === NOT_PROBED || before.available !== state.available) report(logger, engineId, state);
    timer = setTimeout(() => void check(logger), intervalMs).unref();
  };
  return {
    start: check,
    stop() {
      stopped.abort();
      clearTimeout(timer);
    },
    availability: () => state,
  };
}

function report(logger: Logger, engineId: string, state: EngineAvailability): void {
  if (state.available) logger.info('engine.available', { engine: engineId });
  else logger.warn('engine.unavailable', { engine: engineId, reason: state.reason });
}

function reasonOf(error: unknown): string {
  return LimnerError.isInstance(error) ? error.message : 'it failed when it was asked.';
}
