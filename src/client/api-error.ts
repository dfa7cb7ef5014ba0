import { ERROR_CATALOGUE, type ErrorCode } from '../core/errors/catalogue.ts';

/** Google's error body (wire protocol, section 9.1), as far as it is there. */
export interface ErrorBody {
  readonly error?: {
    readonly code?: number;
    readonly message?: string;
    readonly status?: string;
    readonly details?: readonly Readonly<Record<string, unknown>>[];
  };
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorInfo {
  /** The error body as JSON text, as in @google/genai. */
  message: string;
  /** HTTP status. */
  status: number;
  /** Seconds after which another attempt makes sense. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** Domain of our codes in `google.rpc.ErrorInfo`. */
const ERROR_DOMAIN = 'limner';

/**
 * A call that failed. As in @google/genai, `status` is the HTTP status, `message` the JSON text of Google's error body and
 * `name` always `ApiError`; the other fields are what that text says.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  status: number;
  /** What was expected and received, in plain words. */
  readonly reason: string;
  /** gRPC name of the status, such as `INVALID_ARGUMENT`. */
  readonly statusName: string | undefined;
  /** Limner's own code; absent for errors of other servers. */
  readonly code: ErrorCode | undefined;
  /** Wire name of the offending field, where there is one. */
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Google's typed details. */
  readonly details: readonly Readonly<Record<string, unknown>>[];

  constructor({ message, status, retryAfterSeconds, cause }: ApiErrorInfo) {
    super(message, cause === undefined ? undefined : { cause });
    const { error = {} } = parseBody(message);
    const details = Array.isArray(error.details) ? error.details : [];
    const own = details.find(({ domain }) => domain === ERROR_DOMAIN);
    this.status = status;
    this.reason = error.message ?? message;
    this.statusName = error.status;
    this.code = isErrorCode(own?.['reason']) ? own['reason'] : undefined;
    this.field = (own?.['metadata'] as { field?: string } | undefined)?.field;
    this.retryAfterSeconds = retryAfterSeconds ?? retryDelayOf(details);
    this.details = details;
  }
}

/** The caller's mistake, or the caller's wish to stop: a status from 400 to 499. */
export class ClientError extends ApiError {}

/** The server's failure, or none within reach: a status from 500. */
export class ServerError extends ApiError {}

/** The error of the class that its status asks for. */
export function createApiError(info: ApiErrorInfo): ApiError {
  if (info.status >= 400 && info.status < 500) return new ClientError(info);
  return info.status >= 500 ? new ServerError(info) : new ApiError(info);
}

/** An error that never was on the wire, worded as if it had been. */
export function localError(
  code: ErrorCode,
  message: string,
  { field, cause }: { readonly field?: string; readonly cause?: unknown } = {},
): ApiError {
  const { httpStatus, status } = ERROR_CATALOGUE[code];
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: code, domain: ERROR_DOMAIN };
  const details = [field === undefined ? info : { ...info, metadata: { field } }];
  const body = { error: { code: httpStatus, message, status, details } } satisfies ErrorBody;
  return createApiError({ message: JSON.stringify(body), status: httpStatus, ...(cause !== undefined && { cause }) });
}

function parseBody(text: string): ErrorBody {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as ErrorBody) : {};
  } catch {
    return {};
  }
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CATALOGUE, value);
}

function retryDelayOf(details: ApiError['details']): number | undefined {
  const delay = details.find((detail) => String(detail['@type']).endsWith('google.rpc.RetryInfo'))?.['retryDelay'];
  const seconds = Number.parseFloat(String(delay));
  return Number.isFinite(seconds) ? seconds : undefined;
}
