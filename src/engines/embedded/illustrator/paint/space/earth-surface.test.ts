import { expect, it } from 'vitest';
import { createNoise } from '../../maths/noise.ts';
import { earthSurface } from './earth-surface.ts';

const surface = earthSurface(createNoise(3), 7.3);
const RADIANS = Math.PI / 180;

/** Median colour of places near one, degrees east and north: clouds drift over some of them. */
function colourAt(longitude: number, latitude: number): readonly [red: number, green: number, blue: number] {
  const out = new Float32Array(3);
  const seen = [-3, -1.5, 0, 1.5, 3].map((off) => {
    surface((longitude + off - 20) * RADIANS, -(latitude + off) * RADIANS, out);
    return [out[0]!, out[1]!, out[2]!] as const;
  });
  return seen.sort((one, other) => one[2] / one[0] - other[2] / other[0])[2]!;
}

it('has the Sahara of sand, the Congo green and the Atlantic blue', () => {
  const [desert, jungle, ocean] = [colourAt(15, 23), colourAt(22, -1), colourAt(-25, 8)];
  expect(desert[0]).toBeGreaterThan(desert[2] * 1.3);
  expect(jungle[1]).toBeGreaterThan(jungle[2]);
  expect(ocean[2]).toBeGreaterThan(ocean[0] * 2);
});
