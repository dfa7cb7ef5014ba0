import { expect, it } from 'vitest';
import { CHIMNEY_SMOKE, readChimneySmoke } from './chimney-smoke.ts';

it.each([
  ['a cabin with thin white smoke rising from the chimney, at dusk', `a cabin ${CHIMNEY_SMOKE}, at dusk`],
  ['a cabin with  a smoking\nchimney', `a cabin ${CHIMNEY_SMOKE}`],
  ['smoke from a factory', 'smoke from a factory'],
])('writes smoke of chimneys as what a house is like: %s', (text, read) => {
  expect(readChimneySmoke(text)).toBe(read);
});

it('reads any length in time in proportion to it', () => {
  // Looked at anew from each space, this would take minutes.
  expect(readChimneySmoke(`${' '.repeat(400_000)}x`)).toBe(' x');
  expect(readChimneySmoke('a '.repeat(200_000))).toHaveLength(400_000);
});
