import { describe, expect, it } from 'vitest';
import type { ConceptKind } from '../subject/concept.ts';
import { drape, isDraped } from './drape.ts';
import type { Figure } from './figure.ts';
import type { Meeting } from './meeting.ts';

function meetingOf(concept: string, kind: ConceptKind, garland = 'string-lights'): Meeting {
  const host = { concept, facts: { kind }, x: 2, width: 3, height: 4, rise: 0.5, lift: 0, order: 1 } as Figure;
  const guest = { ...host, concept: garland, width: 1.6, height: 0.24 };
  return { host, placed: [host], guests: [guest] } as unknown as Meeting;
}

describe('garlands', () => {
  it('hang before what bears them, within its outline', () => {
    for (const meeting of [
      meetingOf('house', 'building'),
      meetingOf('christmas-tree', 'tree'),
      meetingOf('oak-tree', 'tree'),
    ]) {
      for (const { x, width, height, lift, order, contact } of drape(meeting)) {
        expect({ x, contact }).toEqual({ x: 2, contact: 'host' });
        expect(width).toBeLessThan(3);
        expect(lift + height).toBeLessThan(4);
        expect(width / height).toBeCloseTo(1.6 / 0.24);
        expect(order).toBeGreaterThan(1);
      }
    }
  });

  it('hang in the crowns of trees, on firs down to the ground, and on nobody', () => {
    const lowest = (meeting: Meeting): number => Math.min(...drape(meeting).map(({ lift }) => lift));
    expect(lowest(meetingOf('oak-tree', 'tree'))).toBeGreaterThan(1.5);
    expect(lowest(meetingOf('christmas-tree', 'tree'))).toBeLessThan(1);
    expect(isDraped(meetingOf('woman', 'person'))).toBe(false);
    expect(isDraped(meetingOf('house', 'building', 'balloon'))).toBe(false);
  });
});
