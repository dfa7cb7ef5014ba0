import { invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { isWireObject, readPath } from './path.ts';

/**
 * The inputs of Firebase's `templatePredict`, `{"inputs": {…}}`, by name. What a template makes of them is
 * configuration. Absent inputs count as none.
 *
 * @throws LimnerError `BODY_MALFORMED` for a body that is no object, `FIELD_INVALID` for inputs that are none.
 */
export function parseTemplateRequest(body: unknown): ReadonlyMap<string, unknown> {
  if (!isWireObject(body)) throw new LimnerError('BODY_MALFORMED', 'Expected a JSON object with "inputs" as the body.');
  const inputs = readPath(body, 'inputs') ?? {};
  if (!isWireObject(inputs)) throw invalidField('inputs', 'an object', inputs);
  return new Map(Object.entries(inputs));
}
