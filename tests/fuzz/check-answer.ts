/** An answer as far as the rules for all answers go. */
export interface AnyAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
}

/** An operation that no engine offers is refused with 501, as Google's services do; 504 ends a request at its own deadline. */
const ASKED_FOR = [501, 504];

/**
 * What holds for every answer: no failure of ours, errors in Google's shape, one request id.
 *
 * @returns the status.
 * @throws Error when something does not hold.
 */
export function checkAnswer({ statusCode, headers, payload }: AnyAnswer, hasBody = true): string {
  if (statusCode >= 500 && !ASKED_FOR.includes(statusCode))
    throw new Error(`Answered ${statusCode}: ${payload.slice(0, 400)}`);
  if (headers['x-request-id'] === undefined) throw new Error(`Answered ${statusCode} without a request id.`);
  if (headers['x-limner-gallery'] === 'failed=INTERNAL_FAULT') throw new Error('The gallery failed.');
  if (statusCode >= 400 && hasBody) requireGoogleShape(statusCode, payload);
  return String(statusCode);
}

function requireGoogleShape(statusCode: number, payload: string): void {
  const { error } = JSON.parse(payload) as { error?: { code?: unknown; message?: unknown; status?: unknown } };
  if (error?.code !== statusCode || typeof error.message !== 'string' || typeof error.status !== 'string')
    throw new Error(`Answered ${statusCode} in a shape that is not Google's: ${payload.slice(0, 400)}`);
  if (error.message.length > 4000) throw new Error(`Answered with a message of ${error.message.length} characters.`);
  if (/\n\s+at |node:internal|node_modules/.test(error.message))
    throw new Error(`Answered with a stack: ${error.message}`);
}
