import type { FastifyInstance } from 'fastify';
import type { Logger } from '../core/ports.ts';
import { asLimnerError } from './error-response.ts';
import { parseGooglePath, pathOf } from './google-path.ts';

/** One line per answered request: who was asked, how it ended, how long it took. No prompt, no bytes, no query string. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const path = parseGooglePath(pathOf(request.url));
    logger.info('request.answered', {
      requestId: request.id,
      method: request.method,
      route: path?.kind ?? request.routeOptions.url ?? 'unknown',
      model: path && 'modelId' in path ? path.modelId.slice(0, 80) : undefined,
      httpStatus: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
      requestBytes: Number(request.headers['content-length'] ?? 0),
    });
    done();
  });
  app.addHook('onError', async (request, _reply, error) => logFailure(logger, request.id, error));
}

/** One line for a request that failed: loud, with a stack, when it is our fault; quiet when it is the caller's. */
export function logFailure(logger: Logger, requestId: string, error: unknown): void {
  const { code, field } = asLimnerError(error);
  const isOurFault = code === 'INTERNAL_FAULT';
  const { stack } = error as { stack?: string };
  const fields = {
    requestId,
    code,
    field,
    ...(isOurFault && { stack: stack?.split('\n').slice(0, 6).join(' | ') }),
  };
  if (isOurFault) logger.error('request.failed', fields);
  else logger.debug('request.refused', fields);
}
