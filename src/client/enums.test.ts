import * as official from '@google/genai';
import { describe, expect, it } from 'vitest';
import * as enums from './enums.ts';

/** By name; an enum of TypeScript is an object. */
const OFFICIAL: Readonly<Record<string, unknown>> = { ...official };

describe('enums', () => {
  it.each(Object.entries(enums))('%s has the values of @google/genai', (name, values) => {
    expect(values).toEqual(OFFICIAL[name]);
  });
});
