import type { Dialect } from '../core/caller.ts';
import type { ErrorCode, GoogleStatus } from '../core/errors/catalogue.ts';
import type { LimnerError } from '../core/errors/limner-error.ts';
import type { OperationKind } from '../core/operation.ts';

/** Google's error body (wire protocol, 9.1). */
export interface GoogleErrorBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly status: GoogleStatus;
    readonly details: readonly Readonly<Record<string, unknown>>[];
  };
}

/** What is known of the request when its error is worded. */
export interface ErrorContext {
  readonly dialect: Dialect;
  /** Absent when the request was not understood so far. */
  readonly operationKind?: OperationKind;
}

const GENERATION_FAILED = 'Image generation failed with the following error: ';
const EDITING_FAILED = 'Image editing failed with the following error: ';

/** Vertex AI's image service names the deed before the cause; clients strip exactly these words (wire protocol, 9.3). */
const PREFIXES: Readonly<Partial<Record<OperationKind, string>>> = {
  generate: GENERATION_FAILED,
  edit: EDITING_FAILED,
  upscale: EDITING_FAILED,
  recontext: EDITING_FAILED,
};

/** Errors that Google raises in front of the image service, so without the service's prefix. */
const RAISED_BEFORE_THE_SERVICE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BODY_MALFORMED',
  'BODY_TOO_LARGE',
  'CREDENTIALS_INVALID',
  'PERMISSION_MISSING',
  'MODEL_UNKNOWN',
  'ROUTE_UNKNOWN',
  'METHOD_UNSUPPORTED',
  'QUOTA_EXCEEDED',
  'QUEUE_FULL',
  'INTERNAL_FAULT',
]);

/** Domain of our codes in `google.rpc.ErrorInfo`. */
const ERROR_DOMAIN = 'limner';
const ERROR_INFO = 'type.googleapis.com/google.rpc.ErrorInfo';
const RETRY_INFO = 'type.googleapis.com/google.rpc.RetryInfo';

/**
 * Words an error as Google's services do: status, message with the service's prefix, typed details. The operation is
 * the context's, else the one that the error knows it was raised in.
 */
export function googleErrorBody(error: LimnerError, context: ErrorContext): GoogleErrorBody {
  const { httpStatus, status } = error.kind;
  return {
    error: {
      code: httpStatus,
      message: prefixOf(error, context) + error.message,
      status,
      details: detailsOf(error),
    },
  };
}

function prefixOf(error: LimnerError, context: ErrorContext): string {
  const { dialect, operationKind = error.operationKind } = context;
  if (dialect !== 'vertex' || !operationKind || RAISED_BEFORE_THE_SERVICE.has(error.code)) return '';
  return PREFIXES[operationKind] ?? '';
}

/** The error's own details; then our code, unless they bring an ErrorInfo; then when to try again. */
function detailsOf(error: LimnerError): readonly Readonly<Record<string, unknown>>[] {
  const { code, field, retryAfterSeconds, details } = error;
  const hasErrorInfo = details.some((detail) => detail['@type'] === ERROR_INFO);
  const metadata = field === undefined ? {} : { metadata: { field } };
  return [
    ...details,
    ...(hasErrorInfo ? [] : [{ '@type': ERROR_INFO, reason: code, domain: ERROR_DOMAIN, ...metadata }]),
    ...(retryAfterSeconds === undefined ? [] : [{ '@type': RETRY_INFO, retryDelay: `${retryAfterSeconds}s` }]),
  ];
}
