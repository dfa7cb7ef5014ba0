import { ApiError, type ErrorCode } from 'limner/client';
import type { MessageKey } from '../language/language.ts';
import { wantKey } from './access.ts';

/** What went wrong, and what can be done about it. */
export interface Failure {
  readonly title: MessageKey;
  readonly advice: MessageKey;
  /** The server's own words, in English. */
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
  /** Whether the same again may work. */
  readonly isRetryable: boolean;
}

type Explained = readonly [title: MessageKey, advice: MessageKey, isRetryable?: true];

const EXPLANATIONS: Partial<Record<ErrorCode, Explained>> = {
  SERVER_UNREACHABLE: ['failure.gone', 'failure.gone.advice', true],
  ANSWER_UNREADABLE: ['failure.gone', 'failure.gone.advice', true],
  CREDENTIALS_INVALID: ['failure.key', 'failure.key.advice', true],
  API_KEY_INVALID: ['failure.key', 'failure.key.advice', true],
  PERMISSION_MISSING: ['failure.permission', 'failure.permission.advice'],
  NOT_ALLOWLISTED: ['failure.permission', 'failure.permission.advice'],
  QUOTA_EXCEEDED: ['failure.quota', 'failure.quota.advice', true],
  QUEUE_FULL: ['failure.busy', 'failure.busy.advice', true],
  NOT_READY: ['failure.busy', 'failure.busy.advice', true],
  PROMPT_BLOCKED: ['failure.blocked', 'failure.blocked.advice'],
  IMAGE_BLOCKED: ['failure.blocked', 'failure.blocked.advice'],
  PROMPT_TOO_LONG: ['failure.long', 'failure.long.advice'],
  IMAGE_INVALID: ['failure.picture', 'failure.picture.advice'],
  IMAGE_TOO_LARGE: ['failure.large', 'failure.large.advice'],
  BODY_TOO_LARGE: ['failure.large', 'failure.large.advice'],
  OPERATION_UNSUPPORTED: ['failure.unable', 'failure.unable.advice'],
  ENGINE_FAILED: ['failure.engine', 'failure.engine.advice', true],
  ENGINE_UNAVAILABLE: ['failure.engine', 'failure.engine.advice', true],
  DEADLINE_EXCEEDED: ['failure.engine', 'failure.engine.advice', true],
  STORAGE_FULL: ['failure.full', 'failure.full.advice'],
  OUTPUT_UNWRITABLE: ['failure.full', 'failure.full.advice'],
  OBJECT_UNKNOWN: ['failure.missing', 'failure.missing.advice'],
};

const REFUSED: Explained = ['failure.refused', 'failure.refused.advice'];
const FAULT: Explained = ['failure.fault', 'failure.fault.advice', true];
const KEY_CODES: readonly (ErrorCode | undefined)[] = ['CREDENTIALS_INVALID', 'API_KEY_INVALID'];

/** A failure that arises in the browser. */
export class LocalFailure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether the person ended the work. */
export function isCancellation(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'REQUEST_CANCELLED';
}

/** Explains an error; asks for a key where the server does. */
export function explain(error: unknown): Failure {
  const code = codeOf(error);
  if (KEY_CODES.includes(code)) wantKey(true);
  const [title, advice, isRetryable = false] = explanationOf(error, code);
  const detail = error instanceof ApiError ? error.reason : (error as Error).message;
  const retryAfterSeconds = error instanceof ApiError ? error.retryAfterSeconds : undefined;
  return { title, advice, detail, isRetryable, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

/** Ours; errors about credentials have Google's own details in its place. */
function codeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof LocalFailure) return error.code;
  if (!(error instanceof ApiError)) return undefined;
  if (error.status === 401) return 'CREDENTIALS_INVALID';
  return error.details.some(({ reason }) => reason === 'API_KEY_INVALID') ? 'API_KEY_INVALID' : error.code;
}

function explanationOf(error: unknown, code: ErrorCode | undefined): Explained {
  const known = code && EXPLANATIONS[code];
  if (known) return known;
  return error instanceof ApiError && error.status < 500 ? REFUSED : FAULT;
}
