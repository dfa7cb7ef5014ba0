import type { FastifyReply, FastifyRequest } from 'fastify';
import { readCredentials } from '../access/credentials.ts';
import type { Caller } from '../core/caller.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { Prediction } from '../pipeline/prediction.ts';
import type { TraceCarrier } from '../telemetry/operations.ts';
import { answerHeaders, GALLERY_HEADER } from './answer-headers.ts';
import { answerWithEvents, wantsEvents } from './answer-with-events.ts';
import { clientTraits } from './client-traits.ts';
import { departureSignal } from './departure.ts';
import { queryOf } from './google-path.ts';
import type { ServingOptions } from './server-options.ts';

/** What is to be predicted, and for which of Google's services and versions the answer is worded. */
export interface Question extends Pick<Caller, 'dialect' | 'apiVersion'> {
  readonly modelId: string;
  readonly body: unknown;
}

/** A request and its reply. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Predicts and answers: with Google's plain body, or with events of progress where the request accepts them. */
export async function answerPrediction(
  { modelId, body, dialect, apiVersion }: Question,
  { request, reply }: Exchange,
  { predict, authenticate, clock, logger, sendAnswer }: ServingOptions,
): Promise<FastifyReply> {
  const principal = await authenticate(readCredentials(request.headers, queryOf(request.url)));
  const caller: Caller = { principal, dialect, apiVersion, client: clientTraits(request.headers) };
  const deadlineMs = deadlineOf(request, clock.now());
  const signal = departureSignal(reply);
  const keepInGallery = request.headers[GALLERY_HEADER] === 'keep';
  const limits = {
    signal,
    keepInGallery,
    requestId: request.id,
    trace: traceOf(request),
    ...(deadlineMs && { deadlineMs }),
  };
  if (wantsEvents(request.headers.accept)) {
    const wantPreviews = request.headers['x-limner-previews'] === 'true';
    const work = (onProgress: (progress: PredictProgress) => void): Promise<Prediction> =>
      predict(modelId, body, caller, { ...limits, onProgress, wantPreviews });
    return answerWithEvents({ reply, dialect, logger, work });
  }
  const prediction = await predict(modelId, body, caller, limits);
  return sendAnswer(request, reply.headers(answerHeaders(prediction)), prediction.body);
}

/** The caller's place in its own trace (W3C Trace Context). */
function traceOf({ headers: { traceparent, tracestate } }: FastifyRequest): TraceCarrier {
  return {
    ...(typeof traceparent === 'string' && { traceparent }),
    ...(typeof tracestate === 'string' && { tracestate }),
  };
}

/** google-genai states its time-out in seconds (wire protocol, section 2.2). */
function deadlineOf(request: FastifyRequest, nowMs: number): number | undefined {
  const seconds = Number(request.headers['x-server-timeout']);
  return Number.isFinite(seconds) && seconds > 0 ? nowMs + seconds * 1000 : undefined;
}
