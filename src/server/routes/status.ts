import type { FastifyInstance } from 'fastify';
import type { ServerStatus } from '../../core/server-status.ts';
import { sendJson } from '../json.ts';
import { principalOf, requireAdmin } from '../require-principal.ts';
import type { ServerOptions } from '../server-options.ts';

/** `GET /v1/limner/status` for every caller, `GET /v1/limner/details` for administrators. */
export function registerStatusRoutes(
  app: FastifyInstance,
  { authenticate, isReady }: ServerOptions,
  status: ServerStatus,
): void {
  app.get('/v1/limner/status', async (request, reply) => {
    const { name, isAdmin = false } = await principalOf(request, authenticate);
    return sendJson(
      reply,
      JSON.stringify({ ...(await status.overview()), isReady: isReady(), caller: { name, isAdmin } }),
    );
  });
  app.get('/v1/limner/details', async (request, reply) => {
    await requireAdmin(request, authenticate);
    return sendJson(reply, JSON.stringify(await status.details()));
  });
}
