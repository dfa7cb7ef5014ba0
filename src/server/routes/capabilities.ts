import type { FastifyInstance } from 'fastify';
import { readCredentials } from '../../access/credentials.ts';
import { queryOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import type { ServerOptions } from '../server-options.ts';

/** `GET /v1/limner/capabilities`: which engines serve which model, and what they can do. For callers, like pictures. */
export function registerCapabilityRoute(
  app: FastifyInstance,
  { authenticate, capabilities }: Pick<ServerOptions, 'authenticate' | 'capabilities'>,
): void {
  app.get('/v1/limner/capabilities', async (request, reply) => {
    await authenticate(readCredentials(request.headers, queryOf(request.url)));
    return sendJson(reply, JSON.stringify(capabilities()));
  });
}
