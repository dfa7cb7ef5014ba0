import type { FastifyInstance } from 'fastify';
import { openApiDocument } from '../../wire/openapi/openapi-document.ts';
import { sendJson } from '../json.ts';

/** `/openapi.json`: the description of the service for programs. */
export function registerOpenApiRoute(app: FastifyInstance): void {
  let json: string | undefined;
  app.get('/openapi.json', (_request, reply) => {
    json ??= JSON.stringify(openApiDocument());
    return sendJson(reply, json);
  });
}
