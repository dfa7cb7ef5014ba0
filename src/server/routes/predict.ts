import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCredentials } from '../../access/credentials.ts';
import type { Caller } from '../../core/caller.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { PredictProgress } from '../../core/progress.ts';
import type { Prediction } from '../../pipeline/prediction.ts';
import { serialiseAnswer } from '../../wire/answers/serialise-answer.ts';
import { parseTemplateRequest } from '../../wire/parse-template-request.ts';
import { expandTemplate, type PromptTemplate } from '../../wire/templates.ts';
import { answerHeaders } from '../answer-headers.ts';
import { answerWithEvents, wantsEvents } from '../answer-with-events.ts';
import { clientTraits } from '../client-traits.ts';
import { departureSignal } from '../departure.ts';
import { parseGooglePath, pathOf, queryOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import type { ServerOptions } from '../server-options.ts';
import { unknownRoute } from '../unknown-route.ts';

/** Every POST that Google's clients send, in any spelling of the path (P1–P8). */
export function registerPredictRoutes(app: FastifyInstance, options: ServerOptions): void {
  app.post('/*', async (request, reply) => {
    const path = parseGooglePath(pathOf(request.url));
    if (path?.kind === 'predict') return answer(path.modelId, request.body, path, { request, reply }, options);
    if (path?.kind === 'template') {
      const template = findTemplate(path.templateId, options.templates);
      const body = expandTemplate(template, parseTemplateRequest(request.body));
      return answer(template.model, body, path, { request, reply }, options);
    }
    if (path?.kind === 'lost') throw lostPath();
    throw unknownRoute('POST', pathOf(request.url));
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer(
  modelId: string,
  body: unknown,
  { dialect, apiVersion }: Pick<Caller, 'dialect' | 'apiVersion'>,
  { request, reply }: Exchange,
  { predict, authenticate, clock, logger }: ServerOptions,
): Promise<FastifyReply> {
  const principal = await authenticate(readCredentials(request.headers, queryOf(request.url)));
  const caller: Caller = { principal, dialect, apiVersion, client: clientTraits(request.headers) };
  const deadlineMs = deadlineOf(request, clock.now());
  const signal = departureSignal(reply);
  const limits = { signal, ...(deadlineMs && { deadlineMs }) };
  if (wantsEvents(request.headers.accept)) {
    const wantPreviews = request.headers['x-limner-previews'] === 'true';
    const work = (onProgress: (progress: PredictProgress) => void): Promise<Prediction> =>
      predict(modelId, body, caller, { ...limits, onProgress, wantPreviews });
    return answerWithEvents({ reply, dialect, logger, work });
  }
  const prediction = await predict(modelId, body, caller, limits);
  return sendJson(reply.headers(answerHeaders(prediction)), serialiseAnswer(prediction.body));
}

function findTemplate(id: string, templates: ServerOptions['templates']): PromptTemplate {
  const template = templates.get(id);
  if (template) return template;
  throw new LimnerError(
    'OBJECT_UNKNOWN',
    `No prompt template is called ${JSON.stringify(id.slice(0, 80))}. Templates are set in the configuration.`,
  );
}

/** google-genai states its time-out in seconds (wire protocol, section 2.2). */
function deadlineOf(request: FastifyRequest, nowMs: number): number | undefined {
  const seconds = Number(request.headers['x-server-timeout']);
  return Number.isFinite(seconds) && seconds > 0 ? nowMs + seconds * 1000 : undefined;
}

/** P8: python google-genai loses the whole path when it is given a base URL and nothing else. */
function lostPath(): LimnerError {
  return new LimnerError(
    'ROUTE_UNKNOWN',
    'The request path is "/", so the model is unknown. This happens when google-genai gets a base_url but neither project and location nor api_key: pass them to the constructor.',
  );
}
