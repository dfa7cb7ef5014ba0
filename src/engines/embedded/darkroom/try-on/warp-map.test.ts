import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWarp } from './warp-map.ts';

const coordinate = fc.integer({ min: -300, max: 300 });

describe('bending by pairs of points', () => {
  it('takes every point to its partner', () => {
    const pairs = [
      { to: [0, 0], from: [10, 20] },
      { to: [100, 0], from: [140, 10] },
      { to: [0, 100], from: [0, 160] },
      { to: [120, 130], from: [150, 190] },
    ] as const;
    const warp = createWarp(pairs);
    for (const { to, from } of pairs) {
      const [x, y] = warp(to[0], to[1]);
      expect(Math.hypot(x - from[0], y - from[1])).toBeLessThan(0.5);
    }
  });

  it('reproduces any affine map exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 }),
        coordinate,
        coordinate,
        (m, x, y) => {
          const affine = (u: number, v: number): [number, number] => [
            m[0]! * u + m[1]! * v + m[2]!,
            m[3]! * u + m[4]! * v + m[5]!,
          ];
          const corners = [
            [0, 0],
            [200, 10],
            [30, 180],
            [220, 240],
          ] as const;
          const warp = createWarp(corners.map(([u, v]) => ({ to: [u, v], from: affine(u, v) })));
          const [px, py] = warp(x, y);
          const [qx, qy] = affine(x, y);
          expect(Math.hypot(px - qx, py - qy)).toBeLessThan(0.01);
        },
      ),
    );
  });
});
