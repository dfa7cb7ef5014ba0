import { invalidField, LimnerError } from '../../errors/limner-error.ts';
import { countPromptTokens } from '../prompt-tokens.ts';

/** Throws unless `value` is one of `allowed`. */
export function requireOneOf<T>(field: string, allowed: readonly T[], value: T): void {
  if (allowed.includes(value)) return;
  const list = allowed.map(String).join(', ');
  throw invalidField(field, allowed.length === 1 ? list : `one of ${list}`, value);
}

/** Throws unless `value`, a whole number, lies from `min` to `max`. */
export function requireWithin(field: string, min: number, max: number, value: number): void {
  if (value >= min && value <= max) return;
  throw invalidField(field, min === max ? String(min) : `a whole number from ${min} to ${max}`, value);
}

/** Throws `FIELD_MISSING` unless the condition holds; `expected` is a noun phrase. */
export function requirePresent(field: string, expected: string, present: boolean): void {
  if (!present)
    throw new LimnerError('FIELD_MISSING', `Expected ${expected} for ${field} but received nothing.`, { field });
}

/** Texts with more characters than this for each token of the limit are refused without being counted. */
const MAX_CHARACTERS_PER_TOKEN = 64;

/** Throws `PROMPT_TOO_LONG` when a text has more tokens than its model takes. */
export function requireTokenLimit(field: string, limit: number, text: string): void {
  const maxLength = limit * MAX_CHARACTERS_PER_TOKEN;
  if (text.length > maxLength) {
    const message = `Expected at most ${maxLength} characters for ${field} but received ${text.length}.`;
    throw new LimnerError('PROMPT_TOO_LONG', message, { field });
  }
  const tokens = countPromptTokens(text);
  if (tokens <= limit) return;
  throw new LimnerError('PROMPT_TOO_LONG', `Expected at most ${limit} tokens for ${field} but received ${tokens}.`, {
    field,
  });
}
