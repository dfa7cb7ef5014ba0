import type { z } from 'zod';
import type { Answer } from './endpoint.ts';
import { failed } from './server-errors.ts';

/**
 * The JSON of an answer, checked.
 *
 * @throws LimnerError `ENGINE_FAILED` when it is no JSON, or not of the expected shape.
 */
export function readJson<Schema extends z.ZodType>(
  engineId: string,
  { bytes }: Answer,
  schema: Schema,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch (cause) {
    throw failed(engineId, 'answered with something else than JSON.', cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]!.path.join('.') || 'the top';
  throw failed(engineId, `answered with JSON of another shape than expected, at ${where}.`);
}
