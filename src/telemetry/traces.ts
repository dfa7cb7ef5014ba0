import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { errorCodeOf } from './error-code.ts';
import { listen, type OperationName, type Operations, type TraceCarrier } from './operations.ts';

/** How an operation appears as a span. */
interface SpanRule<Name extends OperationName> {
  readonly kind: SpanKind;
  readonly name: (operation: Operations[Name]) => string;
  /** Where the parent of a span comes from: another process, or what this one does for the same request. */
  readonly parentOf?: (operation: Operations[Name]) => TraceCarrier;
  /** Is filled with where this span is, for another process. */
  readonly carrierOf?: (operation: Operations[Name]) => TraceCarrier;
  readonly attributes: (operation: Operations[Name]) => Attributes;
}

const RULES: { readonly [Name in OperationName]: SpanRule<Name> } = {
  request: {
    kind: SpanKind.SERVER,
    name: ({ kind }) => `limner ${kind}`,
    parentOf: ({ carrier }) => carrier,
    attributes: ({ kind, principal }) => ({ 'limner.operation': kind, 'limner.principal': principal }),
  },
  queue: {
    kind: SpanKind.PRODUCER,
    name: () => 'limner queue',
    carrierOf: ({ carrier }) => carrier,
    attributes: () => ({}),
  },
  job: {
    kind: SpanKind.CONSUMER,
    name: ({ kind }) => `limner job ${kind}`,
    parentOf: ({ carrier }) => carrier,
    attributes: ({ waitMs }) => ({ 'limner.wait_ms': waitMs }),
  },
  stage: { kind: SpanKind.INTERNAL, name: ({ stage }) => `limner ${stage}`, attributes: () => ({}) },
};

/** The exporter of this process, and how many want it: a span is told once, however many servers run here. */
let exporter: { users: number; readonly stop: () => void } | undefined;

/**
 * Tells an OpenTelemetry SDK, where one is registered in this process, of requests, their time in the queue, jobs and
 * stages; without one it does nothing. Returns a function that stops it.
 */
export function exportTraces(): () => void {
  exporter ??= { users: 0, stop: startExporter() };
  exporter.users++;
  return () => {
    if (!exporter || --exporter.users > 0) return;
    exporter.stop();
    exporter = undefined;
  };
}

function startExporter(): () => void {
  /** The open spans of each request in this process, the innermost last. */
  const open = new Map<string, Span[]>();
  const stops = (Object.keys(RULES) as OperationName[]).map((name) => exportOperation(name, open));
  return () => {
    for (const stop of stops) stop();
  };
}

function exportOperation<Name extends OperationName>(name: Name, open: Map<string, Span[]>): () => void {
  const rule: SpanRule<Name> = RULES[name];
  const tracer = trace.getTracer('limner');
  const spans = new WeakMap<object, Span>();
  return listen(name, {
    started(operation) {
      const { requestId, modelId } = operation;
      const enclosing = open.get(requestId) ?? [];
      const above = enclosing.at(-1);
      const remote = propagation.extract(ROOT_CONTEXT, rule.parentOf?.(operation) ?? {});
      const isRemote = trace.getSpanContext(remote) !== undefined;
      const parent = !isRemote && above ? trace.setSpan(ROOT_CONTEXT, above) : isRemote ? remote : context.active();
      const attributes = { 'limner.request_id': requestId, 'limner.model': modelId, ...rule.attributes(operation) };
      const span = tracer.startSpan(rule.name(operation), { kind: rule.kind, attributes }, parent);
      spans.set(operation, span);
      open.set(requestId, [...enclosing, span]);
      const carrier = rule.carrierOf?.(operation);
      if (carrier) propagation.inject(trace.setSpan(ROOT_CONTEXT, span), carrier);
    },
    ended(operation, { error }) {
      const span = spans.get(operation);
      if (!span) return;
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: errorCodeOf(error) });
      span.end();
      const rest = (open.get(operation.requestId) ?? []).filter((other) => other !== span);
      if (rest.length > 0) open.set(operation.requestId, rest);
      else open.delete(operation.requestId);
    },
  });
}
