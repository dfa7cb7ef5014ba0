import type { Clock, LogFields, Logger } from '../core/ports.ts';
import type { RecentFailure } from '../core/server-status.ts';

/** A logger that also remembers which requests failed lately. */
export interface RecentFailures {
  readonly logger: Logger;
  /** Newest first. */
  list(): readonly RecentFailure[];
}

/** More are forgotten, the oldest first. */
const MAX_REMEMBERED = 100;

/** Events of requests that ended in an error, and whether that was our fault. */
const FAILURE_EVENTS: ReadonlyMap<string, boolean> = new Map([
  ['request.failed', true],
  ['request.refused', false],
]);

/** Passes everything on to `logger`, whatever its level. */
export function rememberFailures(logger: Logger, clock: Clock): RecentFailures {
  const failures: RecentFailure[] = [];
  const remember = (event: string, fields: LogFields = {}): void => {
    const isOurFault = FAILURE_EVENTS.get(event);
    if (isOurFault === undefined) return;
    const { requestId = '', code = '', field } = fields;
    failures.unshift({
      atMs: clock.now(),
      requestId: String(requestId),
      code: String(code),
      ...(field !== undefined && { field: String(field) }),
      isOurFault,
    });
    failures.length = Math.min(failures.length, MAX_REMEMBERED);
  };
  return { logger: observe(logger, remember), list: () => [...failures] };
}

function observe(logger: Logger, onEvent: (event: string, fields?: LogFields) => void): Logger {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields?: LogFields): void => {
      onEvent(event, fields);
      logger[level](event, fields);
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => observe(logger.child(fields), onEvent),
  };
}
