import { invalidField } from '../core/errors/limner-error.ts';

/** An object of the JSON body. */
export type WireObject = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value at a dotted path, or undefined when it, or an object on the way to it, is absent or null. Only own
 * properties count, so a body cannot reach a prototype.
 *
 * @param prefix what stands before the path in error messages: empty, or ending in a dot.
 * @throws LimnerError `FIELD_INVALID` when something on the way is not an object.
 */
export function readPath(source: WireObject, path: string, prefix = ''): unknown {
  const keys = path.split('.');
  let value: unknown = source;
  for (const [depth, key] of keys.entries()) {
    if (!isWireObject(value)) throw invalidField(prefix + keys.slice(0, depth).join('.'), 'an object', value);
    value = Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined || value === null) return undefined;
  }
  return value;
}

/** Sets the value at a dotted path, making the objects on the way. */
export function writePath(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let object = target;
  for (const key of keys) {
    object[key] ??= {};
    object = object[key] as Record<string, unknown>;
  }
  object[last] = value;
}
