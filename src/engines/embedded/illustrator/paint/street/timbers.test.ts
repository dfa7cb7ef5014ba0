import { expect, it } from 'vitest';
import { createNoise } from '../../maths/noise.ts';
import { Hit } from '../traced/hit.ts';
import { paintTimbers } from './timbers.ts';

const WALL = 0.8;

/** How bright a wall of 0.8 is at a place of a half-timbered front with bays of 2 and floors of 3 metres. */
function wallAt(u: number, up: number): number {
  const hit = new Hit();
  hit.paint([WALL, WALL, WALL]);
  hit.u = u;
  hit.v = up;
  hit.footprintU = 0.01;
  hit.footprintV = 0.01;
  paintTimbers(hit, up, { bayM: 2, floorM: 3, salt: 1 }, createNoise(1));
  return hit.red;
}

it('has posts between the bays and rails along the floors, and plaster between them', () => {
  expect(wallAt(2.05, 1.5)).toBeLessThan(0.2);
  expect(wallAt(1, 3.05)).toBeLessThan(0.2);
  expect(wallAt(1, 1.5)).toBeCloseTo(WALL, 5);
});
