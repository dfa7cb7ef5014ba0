import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { allowBrowsers } from './cross-origin.ts';
import { endSilentConnections } from './end-silent-connections.ts';
import { asLimnerError, sendError } from './error-response.ts';
import { parseGooglePath, pathOf } from './google-path.ts';
import { readBodiesAsJson } from './json.ts';
import { guardLoopback } from './loopback-guard.ts';
import { registerStudio } from './register-studio.ts';
import { logRequests } from './request-log.ts';
import { registerCapabilityRoute } from './routes/capabilities.ts';
import { registerGoogleSignIn } from './routes/google-sign-in.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerMetricsRoute } from './routes/metrics.ts';
import { registerModelRoutes } from './routes/models.ts';
import { registerOpenApiRoute } from './routes/openapi.ts';
import { registerPredictRoutes } from './routes/predict.ts';
import { registerUsageRoute } from './routes/usage.ts';
import { createSendAnswer, type SetHeaders } from './send-answer.ts';
import type { ServerOptions } from './server-options.ts';
import { unknownRoute } from './unknown-route.ts';

/** Smaller answers are sent as they are. */
const COMPRESSION_THRESHOLD_BYTES = 1024;

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
    // Paths that the router cannot read reach no hook and no error handler.
    frameworkErrors: (error, request, reply) => {
      setAnswerHeaders(request, reply);
      answerError(error, request, reply);
    },
  });
  readBodiesAsJson(app);
  logRequests(app, options.logger);
  const setHeaders = setCommonHeaders(app);
  endSilentConnections(app);
  if (options.loopbackGuard) guardLoopback(app, options.loopbackGuard);
  allowBrowsers(app, options.allowedOrigins);
  app.register(compress, {
    encodings: ['gzip', 'deflate'],
    threshold: COMPRESSION_THRESHOLD_BYTES,
    zlibOptions: { level: 1 },
  });
  const serving = { ...options, sendAnswer: createSendAnswer(setHeaders, COMPRESSION_THRESHOLD_BYTES) };
  app.register(async (routes) => {
    registerHealthRoutes(routes, options.isReady);
    if (options.signIn) registerGoogleSignIn(routes, options.signIn);
    registerCapabilityRoute(routes, options);
    if (options.studio) registerStudio(routes, serving, options.studio);
    registerOpenApiRoute(routes);
    registerMetricsRoute(routes, options);
    registerUsageRoute(routes, options);
    registerModelRoutes(routes);
    registerPredictRoutes(routes, serving);
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request) => {
    throw unknownRoute(request.method, pathOf(request.url));
  });
  return app;
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = parseGooglePath(pathOf(request.url));
  const takesPost = path?.kind === 'predict' || path?.kind === 'template';
  // RFC 9110, section 15.5.6.
  if (takesPost && asLimnerError(error).code === 'METHOD_UNSUPPORTED') reply.header('allow', 'POST');
  return sendError(reply, error, path && 'dialect' in path ? path.dialect : 'vertex');
}

function setAnswerHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id);
  reply.header('x-content-type-options', 'nosniff');
}

function setCommonHeaders(app: FastifyInstance): SetHeaders {
  let draining = false;
  app.addHook('preClose', (done) => {
    draining = true;
    done();
  });
  const setHeaders: SetHeaders = (request, reply) => {
    setAnswerHeaders(request, reply);
    // A client must not hold a stopping server open by keeping its connection for a next request.
    if (draining) reply.header('connection', 'close');
  };
  app.addHook('onSend', (request, reply, payload, done) => {
    setHeaders(request, reply);
    done(null, payload);
  });
  return setHeaders;
}
