import { expect, it } from 'vitest';
import { sprinkleDew } from './dew.ts';

const SIDE = 120;

it('puts drops on what is opaque and nothing beside it', () => {
  const rgba = Uint8Array.from({ length: SIDE * SIDE * 4 }, (_, i) =>
    Math.floor(i / 4) % SIDE < SIDE / 2 ? 0 : [60, 140, 50, 255][i % 4]!,
  );
  const before = rgba.slice();
  sprinkleDew(rgba, SIDE, SIDE);
  const changed = (from: number, to: number): number =>
    rgba.filter((value, i) => {
      const x = Math.floor(i / 4) % SIDE;
      return x >= from && x < to && value !== before[i];
    }).length;
  expect(changed(0, SIDE / 2)).toBe(0);
  expect(changed(SIDE / 2, SIDE)).toBeGreaterThan(200);
  expect(rgba.filter((_, i) => i % 4 === 3)).toEqual(before.filter((_, i) => i % 4 === 3));
});
