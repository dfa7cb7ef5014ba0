import { describe, expect, it } from 'vitest';
import type { ConceptKind } from '../subject/concept.ts';
import { largestBeside, type Party } from './size-beside.ts';

const of = (kind: ConceptKind, metres: number, rest: Partial<Party> = {}): Party => ({
  facts: { kind, heightMetres: metres, footing: 'stands' },
  metres,
  sizeFactor: 1,
  isMain: false,
  ...rest,
});
const GIRL = of('person', 0.8, { isMain: true });
const DOG = of('animal', 0.5, { isMain: true });

describe('largestBeside', () => {
  it('keeps pillows, bones and cups small beside the living', () => {
    expect(largestBeside(of('furniture', 0.4), GIRL, 'room')).toBeLessThan(0.5);
    expect(largestBeside(of('object', 0.22), DOG, 'room')).toBeLessThan(0.5);
    expect(largestBeside(of('drink', 0.1), GIRL, 'room')).toBeLessThan(0.3);
  });

  it('leaves sofas, what is called a giant, and what the picture is about as large as they are', () => {
    expect(largestBeside(of('furniture', 0.9), GIRL, 'room')).toBe(Number.POSITIVE_INFINITY);
    expect(largestBeside(of('furniture', 0.4, { sizeFactor: 3 }), GIRL, 'room')).toBeGreaterThan(1);
    expect(largestBeside(of('food', 0.1, { isMain: true }), GIRL, 'room')).toBe(Number.POSITIVE_INFINITY);
  });
});
