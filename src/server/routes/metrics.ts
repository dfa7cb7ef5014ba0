import type { FastifyInstance } from 'fastify';
import { requireAdmin } from '../require-principal.ts';
import type { ServerOptions } from '../server-options.ts';

/** `GET /metrics` in Prometheus' text format, for administrators: it tells the names of keys and what they use. */
export function registerMetricsRoute(app: FastifyInstance, { authenticate, metrics }: ServerOptions): void {
  app.get('/metrics', async (request, reply) => {
    await requireAdmin(request, authenticate);
    return reply.header('content-type', metrics.contentType).send(await metrics.text());
  });
}
