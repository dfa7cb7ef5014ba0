import type { OperationKind } from '../operation.ts';
import { ERROR_CATALOGUE, type ErrorCode, type ErrorKind } from './catalogue.ts';

/** Marks our errors across copies of the package, where `instanceof` fails. */
const BRAND = Symbol.for('limner.error');

export interface LimnerErrorOptions {
  /** Wire name of the offending field, such as `parameters.sampleCount`. */
  readonly field?: string;
  /** Seconds after which a retry makes sense. */
  readonly retryAfterSeconds?: number;
  /** Google's typed error details (`google.rpc.*`), for the answer's `details`. */
  readonly details?: readonly Readonly<Record<string, unknown>>[];
  /** What was being done, where that is known: Google words errors by it. */
  readonly operationKind?: OperationKind;
  readonly cause?: unknown;
}

/** An error that a user may see: a code from the catalogue and a message that says what was expected and received. */
export class LimnerError extends Error {
  override readonly name = 'LimnerError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly details: readonly Readonly<Record<string, unknown>>[];
  readonly operationKind: OperationKind | undefined;
  readonly [BRAND] = true;

  constructor(code: ErrorCode, message: string, options: LimnerErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.details = options.details ?? [];
    this.operationKind = options.operationKind;
  }

  get kind(): ErrorKind {
    return ERROR_CATALOGUE[this.code];
  }

  /** The same error, saying which operation it ended. */
  during(operationKind: OperationKind): LimnerError {
    const { code, message, field, retryAfterSeconds, details, cause } = this;
    return new LimnerError(code, message, {
      details,
      operationKind,
      cause: cause ?? this,
      ...(field !== undefined && { field }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    });
  }

  /** True for a LimnerError of any copy of this package. */
  static isInstance(value: unknown): value is LimnerError {
    return typeof value === 'object' && value !== null && (value as { [BRAND]?: unknown })[BRAND] === true;
  }
}

/** The error for a field whose value is not what was expected. */
export function invalidField(field: string, expected: string, received: unknown): LimnerError {
  return new LimnerError(
    'FIELD_INVALID',
    `Expected ${expected} for ${field} but received ${describeValue(received)}.`,
    { field },
  );
}

/** A short, safe rendering of a value for a message: the type, and the value where it is small. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string')
    return value.length <= 60 ? JSON.stringify(value) : `a string of ${value.length} characters`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `a list of ${value.length} items` : `a value of type ${typeof value}`;
}
