import type { FastifyReply } from 'fastify';
import { LimnerError } from '../core/errors/limner-error.ts';

/** A signal that aborts when the client closes the connection before it has its answer. */
export function departureSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished)
      controller.abort(new LimnerError('REQUEST_CANCELLED', 'The client went away before the answer was ready.'));
  });
  return controller.signal;
}
