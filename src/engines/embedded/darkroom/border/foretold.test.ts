import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { coloursOf } from '../opaque.ts';
import { type BorderFill, isForetold } from './foretold.ts';

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

describe('isForetold', () => {
  it('prefers the way that is right about what is known', () => {
    expect(isForetold(picture, CANVAS, BOX, alongRows, withGrey(130), 1)).toBe(true);
    expect(isForetold(picture, CANVAS, BOX, withGrey(130), alongRows, 1)).toBe(false);
  });

  it('takes one of two that are as wrong only where that is enough, and tells nothing where no side grows', () => {
    expect(isForetold(picture, CANVAS, BOX, withGrey(132), withGrey(130), 1.05)).toBe(true);
    expect(isForetold(picture, CANVAS, BOX, withGrey(132), withGrey(130), 0.85)).toBe(false);
    expect(isForetold(picture, picture, { ...BOX, left: 0, right: SIDE }, alongRows, withGrey(130), 1)).toBe(false);
  });
});
