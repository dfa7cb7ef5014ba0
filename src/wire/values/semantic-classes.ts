import { z } from 'zod';
import { invalidField } from '../../core/errors/limner-error.ts';
import type { WireField } from '../field.ts';

/** Ids of the classes that semantic masks know (wire protocol, section 14). */
const MAX_CLASS_ID = 193;
const MAX_CLASSES = 5;
const EXPECTED = `a list of at most ${MAX_CLASSES} class ids from 0 to ${MAX_CLASS_ID}`;

/** Longest text that can be a list of five ids, with room for spaces. */
const MAX_TEXT_LENGTH = 64;

const EXPECTED_ID = `one of the class ids from 0 to ${MAX_CLASS_ID}`;

const ID = z.int().min(0).max(MAX_CLASS_ID);

/** Class ids of a semantic mask. FlutterFire sends the list as text: `"[8, 62]"`. */
export function semanticClasses(...paths: readonly [string, ...string[]]): WireField<readonly number[]> {
  return {
    paths,
    expected: EXPECTED,
    schema: { type: 'array', maxItems: MAX_CLASSES, items: { type: 'integer', minimum: 0, maximum: MAX_CLASS_ID } },
    read(value, path) {
      const list = typeof value === 'string' ? parseList(value) : value;
      if (!Array.isArray(list) || list.length > MAX_CLASSES) throw invalidField(path, EXPECTED, value);
      return list.map((one, index) => {
        const parsed = ID.safeParse(one);
        if (!parsed.success) throw invalidField(`${path}[${index}]`, EXPECTED_ID, one);
        return parsed.data;
      });
    },
    write: (classIds) => [...classIds],
  };
}

/** The numbers of a text such as `[8, 62]`, or undefined when it is no such text. */
function parseList(text: string): number[] | undefined {
  if (text.length > MAX_TEXT_LENGTH || !/^\s*\[[\d\s,]*\]\s*$/u.test(text)) return undefined;
  return [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}
