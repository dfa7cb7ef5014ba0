import { describe, expect, it } from 'vitest';
import { surfaceLightness } from './surface-lightness.ts';

const SIDE = 80;
const SHIRT = 170;
const TROUSERS = 50;
const FOLD = 8;

/** A light cloth over a dark one, both with upright folds. */
const luma = Float32Array.from(
  { length: SIDE * SIDE },
  (_, p) => (p < (SIDE * SIDE) / 2 ? SHIRT : TROUSERS) + FOLD * Math.sin((p % SIDE) * 0.8),
);
const everywhere = new Float32Array(SIDE * SIDE).fill(1);
const surface = surfaceLightness(luma, everywhere, { widthPx: SIDE, heightPx: SIDE }, 10);
const at = (x: number, y: number): number => surface[y * SIDE + x]!;

describe('the lightness of a surface', () => {
  it('leaves folds out', () => {
    for (let x = 10; x < 70; x++) {
      expect(Math.abs(at(x, 12) - SHIRT)).toBeLessThan(FOLD / 2);
      expect(Math.abs(at(x, 68) - TROUSERS)).toBeLessThan(FOLD / 2);
    }
  });

  it('does not mix two cloths where they meet', () => {
    expect(at(40, 38)).toBeGreaterThan(SHIRT - 2 * FOLD);
    expect(at(40, 41)).toBeLessThan(TROUSERS + 2 * FOLD);
  });

  it('does not see what does not count', () => {
    const upper = everywhere.map((_, p) => (p < (SIDE * SIDE) / 2 ? 1 : 0));
    const alone = surfaceLightness(luma, upper, { widthPx: SIDE, heightPx: SIDE }, 10);
    expect(Math.abs(alone[36 * SIDE + 40]! - SHIRT)).toBeLessThan(FOLD / 2);
  });
});
