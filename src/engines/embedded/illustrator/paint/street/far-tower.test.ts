import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { farTower } from './far-tower.ts';
import type { StreetPlan } from './street-plan.ts';

/** Highest tangent of the angle above the horizon that a street's picture shows, and the width of a lane's end, both at one metre. */
const HIGHEST = 0.45;
const NARROWEST = 0.06;

describe('farTower', () => {
  it('is seen as a whole at the end of short and long lanes, roof and all, and does not close them', () => {
    for (const lengthM of [70, 110]) {
      for (let seed = 1; seed <= 20; seed++) {
        const plan = { lengthM, isSnowy: false } as StreetPlan;
        const solids = farTower(plan, createRandom(seed));
        const front = Math.min(...solids.map(({ minZ }) => minZ));
        expect(front).toBeGreaterThan(lengthM + 60);
        expect(Math.max(...solids.map(({ maxY }) => maxY)) / front).toBeLessThan(HIGHEST);
        const width = Math.max(...solids.map(({ maxX }) => maxX)) - Math.min(...solids.map(({ minX }) => minX));
        expect(width / front).toBeLessThan(NARROWEST);
      }
    }
  });
});
