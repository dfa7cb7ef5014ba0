import { expect, it } from 'vitest';
import { pockmarks } from './pockmarks.ts';

it('never takes more light away than there is, not even where the walls of several craters meet', () => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 250_000; i++)
    least = Math.min(least, pockmarks((i % 500) / 50, Math.floor(i / 500) / 50, 1e-5, [0.9, 0.3, 0.3]));
  expect(least).toBe(0);
});
