import type { FastifyReply } from 'fastify';
import type { Dialect } from '../core/caller.ts';
import type { ErrorCode } from '../core/errors/catalogue.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { googleErrorBody } from '../wire/error-body.ts';
import { sendJson } from './json.ts';

/** Answers with Google's error shape. The one place where an error becomes an HTTP answer. */
export function sendError(reply: FastifyReply, error: unknown, dialect: Dialect): FastifyReply {
  const known = asLimnerError(error);
  if (known.retryAfterSeconds !== undefined) reply.header('retry-after', String(known.retryAfterSeconds));
  return sendJson(
    reply.code(known.kind.httpStatus),
    JSON.stringify(
      googleErrorBody(known, { dialect, ...(known.operationKind && { operationKind: known.operationKind }) }),
    ),
  );
}

/** What the HTTP layer's own errors mean, by their codes. */
const HTTP_FAULTS: Readonly<Record<string, readonly [code: ErrorCode, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The request body is larger than this server accepts.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BODY_MALFORMED', 'The request body is not as long as its Content-Length says.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['BODY_MALFORMED', 'The Content-Type of the request is not a media type.'],
  FST_CP_ERR_INVALID_CONTENT_ENCODING: [
    'BODY_MALFORMED',
    'The Content-Encoding of the request is not one that this server reads: expected gzip, deflate, br or zstd, once.',
  ],
  FST_CP_ERR_INVALID_CONTENT: ['BODY_MALFORMED', 'The request body is not compressed as its Content-Encoding says.'],
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: ['METHOD_UNSUPPORTED', 'Nothing answers this method.'],
  FST_ERR_BAD_URL: ['ROUTE_UNKNOWN', 'The request path is not percent-encoded text.'],
  FST_ERR_MAX_PARAM_LENGTH: ['ROUTE_UNKNOWN', 'A part of the request path is too long.'],
};

/** Ours as it is; the HTTP layer's own errors by their codes; anything else is our fault and says nothing about itself. */
export function asLimnerError(error: unknown): LimnerError {
  if (LimnerError.isInstance(error)) return error;
  const fault = HTTP_FAULTS[String((error as { code?: unknown } | undefined)?.code)];
  const [code, message] = fault ?? ['INTERNAL_FAULT', 'Internal error encountered.'];
  return new LimnerError(code, message, { cause: error });
}
