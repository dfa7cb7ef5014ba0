import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { boxMean } from './box-filter.ts';
import { foregroundColours } from './foreground-colours.ts';
import { matte } from './matte.ts';

const SIDE = 120;
const FOREGROUND = [200, 80, 40];
const BACKGROUND = [30, 90, 160];

/** Alpha of a disc whose edge is soft over about 8 pixels. */
const TRUE_ALPHA = Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
  const distance = Math.hypot((i % SIDE) - 60, Math.floor(i / SIDE) - 60);
  return Math.min(1, Math.max(0, (40 - distance) / 8 + 0.5));
});

function composite(): Raster {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++)
    for (let c = 0; c < 3; c++)
      data[i * 3 + c] = Math.round(FOREGROUND[c] * TRUE_ALPHA[i] + BACKGROUND[c] * (1 - TRUE_ALPHA[i]));
  return { widthPx: SIDE, heightPx: SIDE, channels: 3, data };
}

const HARD: Mask = { widthPx: SIDE, heightPx: SIDE, data: Uint8Array.from(TRUE_ALPHA, (a) => (a >= 0.5 ? 255 : 0)) };

describe('the matte', () => {
  it('is nearer to the true alpha than the hard mask', () => {
    const alpha = matte(composite(), HARD);
    const error = (mask: Mask): number =>
      TRUE_ALPHA.reduce(
        (sum, value, i) => sum + (value > 0 && value < 1 ? Math.abs(value - mask.data[i] / 255) : 0),
        0,
      );
    expect(error(alpha)).toBeLessThan(0.6 * error(HARD));
  });

  it('leaves the middle opaque and the surroundings clear', () => {
    const { data } = matte(composite(), HARD);
    expect(data[60 * SIDE + 60]).toBe(255);
    expect(data[5 * SIDE + 5]).toBe(0);
  });
});

describe('foreground colours', () => {
  it('shed the old background on the soft edge', () => {
    const raster = composite();
    const alpha: Mask = { ...HARD, data: Uint8Array.from(TRUE_ALPHA, (value) => value * 255) };
    const colours = foregroundColours(raster, alpha);
    for (let i = 0; i < SIDE * SIDE; i++) {
      if (TRUE_ALPHA[i] < 0.3) continue;
      for (let c = 0; c < 3; c++) expect(Math.abs(colours[i * 3 + c] - FOREGROUND[c])).toBeLessThan(12);
    }
  });
});

describe('the box filter', () => {
  it('averages what lies inside the picture', () => {
    const means = boxMean(Float32Array.of(1, 2, 3, 4, 5, 6), 3, 2, 1);
    expect([...means]).toEqual([3, 3.5, 4, 3, 3.5, 4]);
    const wide = boxMean(Float32Array.of(1, 2, 3, 4, 5, 6), 3, 2, 9);
    for (const mean of wide) expect(mean).toBeCloseTo(3.5, 5);
  });
});
