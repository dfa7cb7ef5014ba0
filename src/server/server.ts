import Fastify, { type FastifyInstance } from 'fastify';
import { LimnerError } from '../core/errors/limner-error.ts';
import { sendError } from './error-response.ts';
import { parseGooglePath, pathOf } from './google-path.ts';
import { readBodiesAsJson } from './json.ts';
import { logRequests } from './request-log.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerPredictRoutes } from './routes/predict.ts';
import type { ServerOptions } from './server-options.ts';

/**
 * The HTTP face of Limner. Not listening yet: call `listen`, or `inject` in tests. `close` stops accepting and waits
 * for the requests under way.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: options.bodyLimitBytes,
    genReqId: () => options.requestIds.next(),
    forceCloseConnections: 'idle',
    // Google's clients keep connections open for minutes between requests.
    keepAliveTimeout: 75_000,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 2048 },
    exposeHeadRoutes: false,
  });
  readBodiesAsJson(app);
  logRequests(app, options.logger, options.clock);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
  });
  closeConnectionsWhileDraining(app);
  registerHealthRoutes(app, options.isReady);
  registerPredictRoutes(app, options);
  app.setErrorHandler((error, request, reply) => {
    const path = parseGooglePath(pathOf(request.url));
    return sendError(reply, error, path && 'dialect' in path ? path.dialect : 'vertex');
  });
  app.setNotFoundHandler((request) => {
    throw unknownRoute(request.method, pathOf(request.url));
  });
  return app;
}

/** A client must not hold a stopping server open by keeping its connection for a next request. */
function closeConnectionsWhileDraining(app: FastifyInstance): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
}

function unknownRoute(method: string, path: string): LimnerError {
  const google = parseGooglePath(path);
  if (google?.kind === 'predict' || google?.kind === 'template')
    return new LimnerError(
      'METHOD_UNSUPPORTED',
      `Expected method POST for ${google.kind === 'predict' ? ':predict' : ':templatePredict'} but received ${method}.`,
    );
  return new LimnerError(
    'ROUTE_UNKNOWN',
    `Nothing answers ${method} at this path. Predictions are POST …/models/{model}:predict.`,
  );
}
