import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import type { LogFields, Logger } from '../core/ports.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Structured log lines as JSON, one per line, on standard error unless another destination is given. */
export function createPinoLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return wrap(
    pino({ level, base: null, messageKey: 'event' }, destination ?? pino.destination({ fd: 2, sync: false })),
  );
}

function wrap(log: Pino): Logger {
  return {
    debug: (event, fields) => log.debug(fields ?? {}, event),
    info: (event, fields) => log.info(fields ?? {}, event),
    warn: (event, fields) => log.warn(fields ?? {}, event),
    error: (event, fields) => log.error(fields ?? {}, event),
    child: (fields: LogFields) => wrap(log.child(fields)),
  };
}
