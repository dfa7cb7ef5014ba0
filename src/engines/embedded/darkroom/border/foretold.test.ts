import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { coloursOf } from '../opaque.ts';
import { type BorderFill, errorOfForetelling } from './foretold.ts';

const SIDE = 60;
const CANVAS = { widthPx: 100, heightPx: SIDE };
const BOX = { left: 20, top: 0, right: 80, bottom: SIDE };

/** Stripes along the rows. */
const data = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => (Math.floor(i / 3 / SIDE / 20) % 2 ? 200 : 60));
const picture: Raster = { widthPx: SIDE, heightPx: SIDE, channels: 3, data };

const alongRows: BorderFill = (part, mask, { left, right }) => {
  const rgb = coloursOf(part).slice();
  for (let p = 0; p < mask.data.length; p++) {
    if (mask.data[p] === 0) continue;
    const x = p % part.widthPx;
    const from = p - x + Math.min(right - 1, Math.max(left, x));
    rgb.copyWithin(p * 3, from * 3, from * 3 + 3);
  }
  return rgb;
};
const withGrey =
  (grey: number): BorderFill =>
  (part, mask) =>
    coloursOf(part).map((value, i) => (mask.data[Math.floor(i / 3)] === 0 ? value : grey));

describe('errorOfForetelling', () => {
  it('is less for the way that is right about what is known', () => {
    expect(errorOfForetelling(picture, CANVAS, BOX, alongRows)).toBeLessThan(20);
    expect(errorOfForetelling(picture, CANVAS, BOX, withGrey(130))).toBeGreaterThan(2000);
  });

  it('tells nothing where no side grows, and is infinite for a way that cannot fill them', () => {
    expect(errorOfForetelling(picture, picture, { ...BOX, left: 0, right: SIDE }, withGrey(130))).toBe(0);
    expect(errorOfForetelling(picture, CANVAS, BOX, () => undefined)).toBe(Number.POSITIVE_INFINITY);
  });
});
