import { expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { createFrame } from '../paint/frame.ts';
import { applyWind } from './wind.ts';

it('carries leaves of the season through the air, and leaves most of the picture as it is', () => {
  const frame = createFrame(128, 96);
  frame.colour.fill(0.2);
  applyWind(frame, { season: 'autumn', light: [1, 1, 1] }, createRandom(5));
  let changed = 0;
  let warm = 0;
  for (let i = 0; i < frame.colour.length; i += 3) {
    if (frame.colour[i] === frame.colour[i + 2]) continue;
    changed++;
    if (frame.colour[i]! > frame.colour[i + 2]!) warm++;
  }
  expect(changed / (128 * 96)).toBeGreaterThan(0.002);
  expect(changed / (128 * 96)).toBeLessThan(0.1);
  expect(warm).toBe(changed);
});
