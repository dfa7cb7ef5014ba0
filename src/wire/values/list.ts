import { invalidField } from '../../core/errors/limner-error.ts';

/**
 * Reads a list item by item; its length is checked before any item is read.
 *
 * @throws LimnerError `FIELD_INVALID` for anything but a list of at most `maxLength` items.
 */
export function readList<Item>(
  value: unknown,
  path: string,
  maxLength: number,
  readItem: (item: unknown, path: string) => Item,
): Item[] {
  if (!Array.isArray(value) || value.length > maxLength)
    throw invalidField(path, `a list of at most ${maxLength} items`, value);
  return value.map((item, index) => readItem(item, `${path}[${index}]`));
}
