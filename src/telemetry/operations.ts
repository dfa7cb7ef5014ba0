import { type TracingChannel, tracingChannel } from 'node:diagnostics_channel';

/** Headers that tie the spans of several processes together (W3C Trace Context): `traceparent`, `tracestate`. */
export type TraceCarrier = Record<string, string>;

interface Operation {
  /** Ties together what is done for one request, in all processes. */
  readonly requestId: string;
  readonly modelId: string;
}

/** A whole request, as whoever asked sees it. */
export interface RequestOperation extends Operation {
  readonly kind: string;
  /** Name of the key or subject of the token. */
  readonly principal: string;
  /** Where the caller's own trace is, as it came. */
  readonly carrier: TraceCarrier;
  /** Known when it has ended well. */
  pictureCount?: number;
  engineId?: string;
}

/** A request's time in the queue and in the hands of a worker, as the server sees it. */
export interface QueueOperation extends Operation {
  /** Tracing fills it in; it travels with the job. */
  readonly carrier: TraceCarrier;
}

/** The work on a request, as the worker sees it. */
export interface JobOperation extends Operation {
  readonly kind: string;
  /** How long the job waited before it was begun. */
  readonly waitMs: number;
  readonly carrier: TraceCarrier;
}

/** One stage of the work. */
export interface StageOperation extends Operation {
  readonly stage: string;
}

/**
 * What is told about the work, by name: each has a channel `limner.<name>` of `node:diagnostics_channel`, to which log
 * lines, metrics and traces subscribe, as anyone else may. Never prompts, never picture bytes, never keys.
 */
export interface Operations {
  readonly request: RequestOperation;
  readonly queue: QueueOperation;
  readonly job: JobOperation;
  readonly stage: StageOperation;
}

export type OperationName = keyof Operations;

/** What hears of an operation; `durationMs` and the error, if it failed, are told at its end. */
export interface OperationListener<Name extends OperationName> {
  started?(operation: Operations[Name]): void;
  ended?(operation: Operations[Name], end: { readonly durationMs: number; readonly error?: unknown }): void;
}

const CHANNELS: { readonly [Name in OperationName]: TracingChannel } = {
  request: tracingChannel('limner.request'),
  queue: tracingChannel('limner.queue'),
  job: tracingChannel('limner.job'),
  stage: tracingChannel('limner.stage'),
};

/** Does the work and tells of its beginning and its end. */
export function observe<Name extends OperationName, T>(
  name: Name,
  operation: Operations[Name],
  work: () => Promise<T>,
): Promise<T> {
  const channel = CHANNELS[name];
  return channel.hasSubscribers ? channel.tracePromise(work, operation) : work();
}

/** Listens to an operation; returns a function that stops listening. */
export function listen<Name extends OperationName>(name: Name, listener: OperationListener<Name>): () => void {
  const startsMs = new WeakMap<object, number>();
  const handlers = {
    start(message: unknown) {
      startsMs.set(message as object, performance.now());
      listener.started?.(message as Operations[Name]);
    },
    asyncEnd(message: unknown) {
      const startMs = startsMs.get(message as object);
      if (startMs === undefined) return;
      const { error } = message as { readonly error?: unknown };
      const end = { durationMs: performance.now() - startMs, ...(error !== undefined && { error }) };
      listener.ended?.(message as Operations[Name], end);
    },
  };
  const channel = CHANNELS[name];
  channel.start.subscribe(handlers.start);
  channel.asyncEnd.subscribe(handlers.asyncEnd);
  return () => {
    channel.start.unsubscribe(handlers.start);
    channel.asyncEnd.unsubscribe(handlers.asyncEnd);
  };
}
