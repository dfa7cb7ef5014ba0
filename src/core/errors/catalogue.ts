/** gRPC status names that Google's services answer with (wire protocol, section 9.1). */
export type GoogleStatus =
  | 'INVALID_ARGUMENT'
  | 'FAILED_PRECONDITION'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'RESOURCE_EXHAUSTED'
  | 'CANCELLED'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'DEADLINE_EXCEEDED';

/** Facts about one kind of error that never depend on the occasion. */
export interface ErrorKind {
  readonly httpStatus: number;
  readonly status: GoogleStatus;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
}

const kind = (httpStatus: number, status: GoogleStatus, retryable = false): ErrorKind => ({
  httpStatus,
  status,
  retryable,
});

/** Every error Limner raises on purpose, by its stable code. Codes are never renamed. */
export const ERROR_CATALOGUE = {
  BODY_MALFORMED: kind(400, 'INVALID_ARGUMENT'),
  BODY_TOO_LARGE: kind(413, 'INVALID_ARGUMENT'),
  FIELD_MISSING: kind(400, 'INVALID_ARGUMENT'),
  FIELD_INVALID: kind(400, 'INVALID_ARGUMENT'),
  FIELD_UNSUPPORTED: kind(400, 'INVALID_ARGUMENT'),
  FIELDS_CONFLICT: kind(400, 'INVALID_ARGUMENT'),
  PROMPT_TOO_LONG: kind(400, 'INVALID_ARGUMENT'),
  PROMPT_BLOCKED: kind(400, 'INVALID_ARGUMENT'),
  IMAGE_INVALID: kind(400, 'INVALID_ARGUMENT'),
  IMAGE_TOO_LARGE: kind(400, 'INVALID_ARGUMENT'),
  IMAGE_BLOCKED: kind(400, 'INVALID_ARGUMENT'),
  NOT_ALLOWLISTED: kind(400, 'FAILED_PRECONDITION'),
  API_KEY_INVALID: kind(400, 'INVALID_ARGUMENT'),
  CREDENTIALS_INVALID: kind(401, 'UNAUTHENTICATED'),
  PERMISSION_MISSING: kind(403, 'PERMISSION_DENIED'),
  MODEL_UNKNOWN: kind(404, 'NOT_FOUND'),
  ROUTE_UNKNOWN: kind(404, 'NOT_FOUND'),
  MODEL_ABSENT: kind(503, 'UNAVAILABLE'),
  LICENCE_REFUSED: kind(403, 'PERMISSION_DENIED'),
  HASH_MISMATCH: kind(502, 'UNAVAILABLE', true),
  FILE_UNREADABLE: kind(400, 'INVALID_ARGUMENT'),
  OUTPUT_UNWRITABLE: kind(500, 'INTERNAL'),
  STORAGE_FULL: kind(507, 'RESOURCE_EXHAUSTED'),
  STORAGE_UNAVAILABLE: kind(503, 'UNAVAILABLE', true),
  DEPENDENCY_MISSING: kind(500, 'INTERNAL'),
  OBJECT_UNKNOWN: kind(404, 'NOT_FOUND'),
  METHOD_UNSUPPORTED: kind(405, 'INVALID_ARGUMENT'),
  QUOTA_EXCEEDED: kind(429, 'RESOURCE_EXHAUSTED', true),
  QUEUE_FULL: kind(429, 'RESOURCE_EXHAUSTED', true),
  QUEUE_UNAVAILABLE: kind(503, 'UNAVAILABLE', true),
  REQUEST_CANCELLED: kind(499, 'CANCELLED'),
  OPERATION_UNSUPPORTED: kind(501, 'UNIMPLEMENTED'),
  ENGINE_FAILED: kind(500, 'INTERNAL', true),
  MODEL_FILES_INVALID: kind(500, 'INTERNAL'),
  INSTALLATION_BROKEN: kind(500, 'INTERNAL'),
  INTERNAL_FAULT: kind(500, 'INTERNAL', true),
  NOT_READY: kind(503, 'UNAVAILABLE', true),
  ENGINE_UNAVAILABLE: kind(503, 'UNAVAILABLE', true),
  ANSWER_UNREADABLE: kind(502, 'UNAVAILABLE', true),
  SERVER_UNREACHABLE: kind(503, 'UNAVAILABLE', true),
  DEADLINE_EXCEEDED: kind(504, 'DEADLINE_EXCEEDED', true),
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
