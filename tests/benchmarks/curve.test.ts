import { expect, test } from 'vitest';
import { growthExponent } from '../../benchmarks/growth/curve.ts';

test.each([0, 0.5, 1, 2])('the exponent of a power law is found: %f', (exponent) => {
  const sizes = [1, 3, 10, 250];
  expect(
    growthExponent(
      sizes,
      sizes.map((size) => 7 * size ** exponent),
    ),
  ).toBeCloseTo(exponent, 10);
});

test('noise is averaged, not followed', () => {
  expect(growthExponent([1, 10, 100, 1000], [1.1, 9, 110, 900])).toBeCloseTo(1, 1);
});
