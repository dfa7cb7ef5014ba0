import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { borderDistance } from '../raster/distance.ts';
import { dotInk } from '../raster/halftone.ts';
import { createRaster } from '../raster/raster.ts';
import { shrinkBytes } from '../raster/shrink.ts';
import { oklabOfHex, rgbOfOklab } from './oklab.ts';
import { paletteOf } from './palette.ts';
import { regionsOf } from './region-map.ts';
import { FAR_FROM_BORDER, smoothRegionRows } from './smooth-rows.ts';
import { superpixels } from './superpixels.ts';
import { dropSpecks } from './tidy.ts';

describe('oklab', () => {
  it('gives white, a known red and back', () => {
    const white = oklabOfHex('#ffffff');
    expect(white[0]).toBeCloseTo(1, 3);
    const red = oklabOfHex('#ff0000');
    // Ottosson's own figures for sRGB red.
    expect(red[0]).toBeCloseTo(0.628, 2);
    expect(red[1]).toBeCloseTo(0.2249, 2);
    expect(red[2]).toBeCloseTo(0.1258, 2);
    const back = rgbOfOklab(oklabOfHex('#3b7fc4'));
    expect(back.map((value) => Math.round(value * 255))).toEqual([0x3b, 0x7f, 0xc4]);
  });
});

describe('paletteOf', () => {
  it('finds the colours of a picture that has few, and no more', () => {
    const colours = [oklabOfHex('#202020'), oklabOfHex('#c03030'), oklabOfHex('#f0f0d0')];
    const samples = Float32Array.from({ length: 900 }, (_, i) => colours[Math.floor(i / 3) % 3]![i % 3]!);
    const palette = paletteOf(samples, 8);
    const distinct = new Set(Array.from({ length: palette.length / 3 }, (_, i) => palette[i * 3]!.toFixed(3)));
    expect([...distinct].sort()).toEqual(colours.map(([lightness]) => lightness.toFixed(3)).sort());
  });
});

describe('paletteOf a faint gradient', () => {
  it('gives few colours when they must be apart', () => {
    const samples = Float32Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? 0.4 + (i / 3000) * 0.1 : 0));
    expect(paletteOf(samples, 12).length / 3).toBe(12);
    const apart = paletteOf(samples, 12, 0.045);
    expect(apart.length / 3).toBeLessThanOrEqual(3);
    expect(apart.length / 3).toBeGreaterThan(1);
  });
});

describe('smoothRegionRows', () => {
  it('turns the steps of a slanted border into a straight line', () => {
    const side = 24;
    const index = new Uint16Array(side * side);
    for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) index[y * side + x] = x > y ? 1 : 0;
    const scale = 6;
    const rows = smoothRegionRows({ widthPx: side, heightPx: side, index }, side * scale, side * scale);
    for (let y = 4 * scale; y < 20 * scale; y++) {
      const { own } = rows.row(y);
      const border = own.indexOf(1);
      // The true border lies half a map pixel right of the diagonal.
      expect(Math.abs(border - (y + scale / 2))).toBeLessThanOrEqual(1.5);
    }
  });

  it('measures the way to the border', () => {
    const index = Uint16Array.from({ length: 256 }, (_, i) => (i % 16 < 8 ? 3 : 5));
    const { own, other, borderPx } = smoothRegionRows({ widthPx: 16, heightPx: 16, index }, 64, 64).row(30);
    expect([own[30], other[30], own[34], other[34]]).toEqual([3, 5, 5, 3]);
    expect(borderPx[31]).toBeCloseTo(0.5, 0);
    expect(borderPx[33]).toBeCloseTo(1.5, 0);
    expect(borderPx[5]).toBe(FAR_FROM_BORDER);
  });
});

describe('regionsOf', () => {
  const SIDE = 60;

  /** A bright subject of one colour with a dark spot of 3 × 3 pixels, an eye; elsewhere a wall with such a spot. */
  function picture(isSubject: boolean): { index: Uint16Array; eye: number; skin: number } {
    const raster = createRaster(SIDE, SIDE, 3);
    raster.values.fill(0.85);
    for (let y = 30; y < 33; y++)
      for (let x = 30; x < 33; x++) raster.values.fill(0.05, (y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3);
    const labels = new Uint16Array(SIDE * SIDE).fill(isSubject ? FIRST_SUBJECT_LABEL : 1);
    const { index } = regionsOf(raster, labels, { sceneryColours: 4, subjectColours: 4, smallestPx: 400 });
    return { index, eye: index[31 * SIDE + 31]!, skin: index[10 * SIDE + 10]! };
  }

  it('keeps the eyes of subjects and drops specks of scenery', () => {
    const subject = picture(true);
    expect(subject.eye).not.toBe(subject.skin);
    const wall = picture(false);
    expect(wall.eye).toBe(wall.skin);
  });
});

describe('dropSpecks', () => {
  it('gives a small area to the neighbour with the longest border and keeps large ones', () => {
    const index = new Uint16Array(100);
    for (let i = 0; i < 100; i++) index[i] = i % 10 < 5 ? 1 : 2;
    index[33] = 7;
    dropSpecks(index, { widthPx: 10, heightPx: 10 }, () => 4);
    expect(index[33]).toBe(1);
    expect(index[38]).toBe(2);
  });
});

describe('superpixels', () => {
  it('never crosses the outline of a subject', () => {
    const picture = createRaster(60, 60, 3);
    picture.values.fill(0.5);
    const labels = new Uint16Array(3600);
    for (let y = 20; y < 45; y++) labels.fill(FIRST_SUBJECT_LABEL, y * 60 + 15, y * 60 + 40);
    const { piece, count } = superpixels(
      picture,
      labels,
      { sceneryPx: 15, subjectPx: 8, compactness: 0.6, smallestShare: 0.1 },
      createRandom(3),
    );
    const kinds = new Map<number, Set<boolean>>();
    for (let i = 0; i < piece.length; i++) {
      expect(piece[i]!).toBeLessThan(count);
      kinds.set(piece[i]!, (kinds.get(piece[i]!) ?? new Set()).add(labels[i] === FIRST_SUBJECT_LABEL));
    }
    expect([...kinds.values()].every((kind) => kind.size === 1)).toBe(true);
    expect(kinds.size).toBeGreaterThan(12);
  });
});

describe('raster parts', () => {
  it('averages areas when it shrinks by a broken factor', () => {
    const rgb = Uint8Array.from({ length: 30 * 20 * 3 }, (_, i) => (Math.floor(i / 3) % 30) * 8);
    const { values } = shrinkBytes(rgb, 30, 20, { widthPx: 12, heightPx: 8 });
    for (let x = 0; x < 12; x++) {
      // Columns 2.5x to 2.5x + 2.5 of a staircase.
      let sum = 0;
      for (let step = 0; step < 5; step++) sum += Math.floor(2.5 * x + step / 2) * 8;
      expect(values[x * 3]! * 255).toBeCloseTo(sum / 5, 3);
    }
  });

  it('prints as much ink as is asked for', () => {
    for (const cover of [0.1, 0.3, 0.5, 0.8]) {
      let sum = 0;
      for (let y = 0; y < 120; y++) for (let x = 0; x < 120; x++) sum += dotInk({ pitchPx: 12 }, x, y, cover);
      expect(sum / 14_400).toBeCloseTo(cover, 1);
    }
  });

  it('measures distances in all directions', () => {
    const index = new Uint16Array(41 * 41);
    index[20 * 41 + 20] = 1;
    const { values } = borderDistance(index, 41, 41);
    const expected = Math.hypot(12, 9);
    expect(Math.abs(values[29 * 41 + 32]! - expected)).toBeLessThan(1.2);
    expect(Math.abs(values[20 * 41 + 5]! - 15)).toBeLessThan(1);
  });
});
