import type { FastifyInstance } from 'fastify';
import { sendJson } from '../json.ts';

/** `/healthz`: the process answers. `/readyz`: pictures can be made; 503 before the warm-up picture and while draining. */
export function registerHealthRoutes(app: FastifyInstance, isReady: () => boolean): void {
  app.get('/healthz', (_request, reply) => sendJson(reply, '{"status":"ok"}'));
  app.get('/readyz', (_request, reply) =>
    isReady() ? sendJson(reply, '{"status":"ready"}') : sendJson(reply.code(503), '{"status":"not ready"}'),
  );
}
