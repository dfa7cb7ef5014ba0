/** The wall clock, injected so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** Source of request ids. */
export interface IdSource {
  next(): string;
}

/** Source of seeds for requests that name none. Never used to make pixels. */
export interface SeedSource {
  /** A whole number from 1 to 2147483647, Imagen's documented seed range. */
  next(): number;
}

/** Structured log lines. Fields carry sizes, hashes and ids; never prompts and never picture bytes. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** A logger that adds `fields` to every line. */
  child(fields: LogFields): Logger;
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
