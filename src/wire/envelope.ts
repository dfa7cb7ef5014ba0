import { invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { requireShallow } from './nesting.ts';
import type { WireRequest } from './operations/operation-wire.ts';
import { isWireObject, readPath } from './path.ts';

/**
 * Takes the one instance and the parameters out of a predict body. Absent parameters count as empty; `labels` and
 * unknown keys are ignored.
 *
 * @throws LimnerError `BODY_MALFORMED` for a body that is no object or nests too deep, `FIELD_MISSING` or `FIELD_INVALID` for the rest.
 */
export function openEnvelope(body: unknown): WireRequest {
  if (!isWireObject(body))
    throw new LimnerError('BODY_MALFORMED', 'Expected a JSON object with "instances" and "parameters" as the body.');
  requireShallow(body);
  const instances = readPath(body, 'instances');
  if (instances === undefined)
    throw new LimnerError('FIELD_MISSING', 'Expected a list of one object for instances but received nothing.', {
      field: 'instances',
    });
  if (!Array.isArray(instances) || instances.length !== 1)
    throw invalidField('instances', 'a list of exactly one object', instances);
  const instance: unknown = instances[0];
  if (!isWireObject(instance)) throw invalidField('instances[0]', 'an object', instance);
  const parameters = readPath(body, 'parameters') ?? {};
  if (!isWireObject(parameters)) throw invalidField('parameters', 'an object', parameters);
  return { 'instances[0]': instance, parameters };
}
