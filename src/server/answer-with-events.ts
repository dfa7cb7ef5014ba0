import type { FastifyReply } from 'fastify';
import type { Dialect } from '../core/caller.ts';
import type { Logger } from '../core/ports.ts';
import type { PredictProgress } from '../core/progress.ts';
import { answerFacts } from '../pipeline/answer-facts.ts';
import type { Prediction } from '../pipeline/prediction.ts';
import { answerText, joinAnswer } from '../wire/answers/answer-text.ts';
import { googleErrorBody } from '../wire/error-body.ts';
import { answerHeaders } from './answer-headers.ts';
import { asLimnerError } from './error-response.ts';
import { createEventStream, EVENT_STREAM_TYPE, type EventStream } from './event-stream.ts';
import { logFailure } from './request-log.ts';

/** Proxies close connections that are silent for a minute, Node's fetch gives up after five. */
const KEEP_ALIVE_MS = 15_000;

/** Whether a request asks for events; without the header it gets Google's plain answer. */
export function wantsEvents(accept: string | undefined): boolean {
  return accept?.includes(EVENT_STREAM_TYPE) ?? false;
}

/** What an answer of events is made from. */
export interface EventAnswer {
  readonly reply: FastifyReply;
  readonly dialect: Dialect;
  readonly logger: Logger;
  readonly work: (onProgress: (progress: PredictProgress) => void) => Promise<Prediction>;
}

/**
 * Answers with events: `progress` any number of times, then one `result` or one `error`. A request that fails before
 * anything was drawn gets the plain error with its status, as if it had not asked for events.
 *
 * @throws what the work throws, as long as nothing was sent.
 */
export async function answerWithEvents({ reply, dialect, logger, work }: EventAnswer): Promise<FastifyReply> {
  const events = createEventStream();
  const opened = Promise.withResolvers<void>();
  let isOpen = false;
  const open = (): void => {
    isOpen = true;
    opened.resolve();
  };
  const timer = setInterval(() => {
    open();
    events.keepAlive();
  }, KEEP_ALIVE_MS);
  const done = work((progress) => {
    open();
    events.send('progress', progressJson(progress));
  })
    .then((prediction) => sendResult(events, prediction))
    .catch((error: unknown) => {
      if (!isOpen) throw error;
      logFailure(logger, reply.request.id, error);
      events.send('error', JSON.stringify(googleErrorBody(asLimnerError(error), { dialect })));
    })
    .finally(() => {
      clearInterval(timer);
      events.end();
    });
  await Promise.race([opened.promise, done]);
  return reply
    .header('content-type', EVENT_STREAM_TYPE)
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(events.readable);
}

function progressJson({ preview, ...progress }: PredictProgress): string {
  if (!preview) return JSON.stringify(progress);
  const { mimeType, bytes } = preview;
  return JSON.stringify({
    ...progress,
    preview: { mimeType, bytesBase64Encoded: Buffer.from(bytes).toString('base64') },
  });
}

/** Google's body, and what a plain answer says in its headers, which are gone by now. */
function sendResult(events: EventStream, prediction: Prediction): void {
  const facts = JSON.stringify({ headers: answerHeaders(prediction), facts: answerFacts(prediction) });
  const body = joinAnswer(answerText(prediction.body));
  events.send('result', Buffer.concat([Buffer.from(`${facts.slice(0, -1)},"response":`), body, Buffer.from('}')]));
}
