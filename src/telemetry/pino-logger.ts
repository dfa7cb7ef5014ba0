import { type DestinationStream, levels, type Logger as Pino, pino } from 'pino';
import type { LogFields, Logger } from '../core/ports.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A logger whose level, and that of all its children, can be changed while it runs. */
export interface LevelledLogger extends Logger {
  setLevel(level: LogLevel): void;
}

/** Structured log lines as JSON, one per line, on standard error unless another destination is given. */
export function createPinoLogger(level: LogLevel, destination?: DestinationStream): LevelledLogger {
  const gate = { least: severityOf(level) };
  const log = pino(
    { level: 'debug', base: null, messageKey: 'event' },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );
  return {
    ...wrap(log, gate),
    setLevel(next) {
      gate.least = severityOf(next);
    },
  };
}

function severityOf(level: LogLevel): number {
  return level === 'silent' ? Number.POSITIVE_INFINITY : levels.values[level]!;
}

function wrap(log: Pino, gate: { readonly least: number }): Logger {
  const at = (level: Exclude<LogLevel, 'silent'>) => {
    const severity = severityOf(level);
    return (event: string, fields?: LogFields): void => {
      if (severity >= gate.least) log[level](fields ?? {}, event);
    };
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields: LogFields) => wrap(log.child(fields), gate),
  };
}
