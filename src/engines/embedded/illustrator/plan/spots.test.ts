import { describe, expect, it } from 'vitest';
import type { Entity, Scene } from '../scene.ts';
import { ON_SEAT } from '../scene.ts';
import type { CastGroup } from './cluster.ts';
import { poseForSeats, takeSpots } from './spots.ts';

const SPOTS = [1, 2, 3].map((k) => ({ xPx: k * 10, yPx: 50, depth: k, metrePx: 20 }));
const FACTS = { kind: 'person', heightMetres: 1.7, footing: 'stands' } as CastGroup['facts'];

const entityOf = (id: number, count: number): Entity => ({
  id,
  concept: 'person',
  word: 'person',
  count,
  colours: [],
  sizeFactor: 1,
  attributes: [],
});

function castOf(...counts: number[]): CastGroup[] {
  return counts.map((count, index) => {
    const drawing = {
      width: 1,
      height: 2,
      parts: [],
      heightMetres: 1.7,
      anchors: {},
      footing: 'stands',
      emissive: 0,
    } as const;
    const group = { lead: entityOf(index, count), members: [index], shown: [], draw: () => drawing };
    return { index, group, drawings: [group.draw()], facts: FACTS } as unknown as CastGroup;
  });
}

describe('spots in the furniture', () => {
  it('are taken in order, everybody at the scale and the depth of his own', () => {
    const { placed, left } = takeSpots(castOf(2), SPOTS, () => true);
    expect(left).toEqual([]);
    expect(placed.map(({ xPx, depth, isAmongFurniture }) => [xPx, depth, isAmongFurniture])).toEqual([
      [10, 1, true],
      [20, 2, true],
    ]);
    expect(placed[0]!.heightPx).toBeCloseTo(1.7 * 20 * 1.06);
  });

  it('leave those standing who are too many or tied to something', () => {
    expect(takeSpots(castOf(4), SPOTS, () => true).placed).toEqual([]);
    expect(takeSpots(castOf(1, 1), SPOTS, ({ index }) => index === 1).left.map(({ index }) => index)).toEqual([0]);
  });
});

describe('poseForSeats', () => {
  const scene = { entities: [entityOf(0, 3)], relations: [] } as unknown as Scene;

  it('seats people where the whole of them is seen, and has them stand behind desks', () => {
    expect(poseForSeats(scene, 'subway', () => FACTS).entities[0]!.attributes).toContain(ON_SEAT);
    expect(poseForSeats(scene, 'office', () => FACTS).entities[0]!.pose).toBe('stand');
  });

  it('leaves other scenes alone', () => {
    expect(poseForSeats(scene, 'bedroom', () => FACTS)).toBe(scene);
  });
});
