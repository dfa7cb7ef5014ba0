import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCredentials } from '../../access/credentials.ts';
import type { Caller } from '../../core/caller.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { answerHeaders } from '../answer-headers.ts';
import { departureSignal } from '../departure.ts';
import { type GooglePath, parseGooglePath, pathOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import type { ServerOptions } from '../server-options.ts';

/** Every POST that Google's clients send, in any spelling of the path (P1–P8). */
export function registerPredictRoutes(app: FastifyInstance, options: ServerOptions): void {
  app.post('/*', async (request, reply) => {
    const path = parseGooglePath(pathOf(request.url));
    if (path?.kind === 'predict') return answerPredict(path, request, reply, options);
    if (path?.kind === 'lost') throw lostPath();
    throw new LimnerError(
      'ROUTE_UNKNOWN',
      'Nothing answers POST at this path. Predictions are POST …/models/{model}:predict.',
    );
  });
}

async function answerPredict(
  path: GooglePath & { kind: 'predict' },
  request: FastifyRequest,
  reply: FastifyReply,
  { predict, authenticate, clock }: ServerOptions,
): Promise<FastifyReply> {
  const query = new URL(request.url, 'http://localhost').searchParams;
  const caller: Caller = {
    principal: await authenticate(readCredentials(request.headers, query)),
    dialect: path.dialect,
    apiVersion: path.apiVersion,
    acceptsFilteredItems: !isVertexaiSdk(request),
  };
  const deadlineMs = deadlineOf(request, clock.now());
  const signal = departureSignal(reply);
  const prediction = await predict(path.modelId, request.body, caller, { signal, ...(deadlineMs && { deadlineMs }) });
  return sendJson(reply.headers(answerHeaders(prediction)), JSON.stringify(prediction.body));
}

/** The vertexai SDK cannot ask for filter reasons and fails on the items that carry them (wire protocol, section 8.3). */
function isVertexaiSdk(request: FastifyRequest): boolean {
  return String(request.headers['x-goog-api-client'] ?? '').includes('vertexai.preview.vision_models');
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
