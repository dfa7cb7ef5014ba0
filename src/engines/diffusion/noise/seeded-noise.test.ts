import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { philox } from './philox.ts';
import { seededNoise } from './seeded-noise.ts';

/** Recorded on x86-64 with Node 24; any other machine must give the same bits. */
const RECORDED = [
  -0.6792919635772705, -2.4708924293518066, -1.8648755550384521, 0.02463972568511963, -0.533540666103363,
  -1.2011648416519165,
];

describe('philox', () => {
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])('of %o gives the known answer of its authors', (counter, key, answer) => {
    expect(philox(counter, key)).toEqual(answer);
  });
});

describe('the normal quantile', () => {
  // statistics.NormalDist().inv_cdf of Python.
  it.each([
    [0.5, 0],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [1e-3, -3.090232306167813],
    [1e-9, -5.9978070150076865],
  ])('of %d is %d', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 13);
  });
});

describe('seeded noise', () => {
  it('is the same wherever it is made', () => {
    expect(Array.from(seededNoise(7, 0, 6))).toEqual(RECORDED);
  });

  it('does not depend on how much of it is made', () => {
    expect(seededNoise(7, 3, 4096).slice(0, 5)).toEqual(seededNoise(7, 3, 5));
  });

  it('differs between seeds and between draws', () => {
    expect(seededNoise(7, 0, 8)).not.toEqual(seededNoise(8, 0, 8));
    expect(seededNoise(7, 0, 8)).not.toEqual(seededNoise(7, 1, 8));
  });

  it('is standard normal', () => {
    const noise = seededNoise(1, 0, 100_000);
    const moment = (power: number) => noise.reduce((sum, value) => sum + value ** power, 0) / noise.length;
    expect(moment(1)).toBeCloseTo(0, 1);
    expect(moment(2)).toBeCloseTo(1, 1);
    expect(moment(4)).toBeGreaterThan(2.9);
    expect(moment(4)).toBeLessThan(3.1);
  });
});
