import type { FastifyInstance, FastifyReply } from 'fastify';
import { LimnerError } from '../core/errors/limner-error.ts';

/** Google's content type, which python-genai and google-genai look for. */
export const JSON_TYPE = 'application/json; charset=UTF-8';

/** Sends what is JSON already. */
export function sendJson(reply: FastifyReply, json: string | Buffer): FastifyReply {
  return reply.header('content-type', JSON_TYPE).send(json);
}

/**
 * Reads every body as JSON, whatever its content type says: curl sends `application/x-www-form-urlencoded` when told
 * nothing, and no other kind of body is accepted anyway.
 */
export function readBodiesAsJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0)
    throw new LimnerError('BODY_MALFORMED', 'Expected a JSON object as the request body but received an empty body.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new LimnerError(
      'BODY_MALFORMED',
      'Invalid JSON payload received. The request body could not be parsed as JSON.',
      { cause },
    );
  }
}
