import { expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { arrangeLaid } from './arrange-laid.ts';

it.each([
  [1, 400, 400],
  [3, 400, 300],
  [7, 300, 500],
  [14, 600, 340],
])('lays %i circles side by side in the frame', (count, widthPx, heightPx) => {
  const radii = Array.from({ length: count }, (_, i) => 1 + (i % 3) * 0.6);
  const spots = arrangeLaid(radii, { widthPx, heightPx }, createRandom(count));
  for (const [i, { xPx, yPx, radiusPx }] of spots.entries()) {
    expect(xPx).toBeGreaterThan(radiusPx * 0.8);
    expect(yPx).toBeGreaterThan(radiusPx * 0.8);
    expect(xPx).toBeLessThan(widthPx - radiusPx * 0.8);
    expect(yPx).toBeLessThan(heightPx - radiusPx * 0.8);
    for (const other of spots.slice(i + 1))
      expect(Math.hypot(other.xPx - xPx, other.yPx - yPx)).toBeGreaterThan(other.radiusPx + radiusPx);
  }
});
