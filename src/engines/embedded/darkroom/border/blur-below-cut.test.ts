import { describe, expect, it } from 'vitest';
import type { Mask } from '../../../../core/image.ts';
import { blurBelowCut } from './blur-below-cut.ts';

const BOX = { left: 0, top: 60, right: 100, bottom: 160 };
const UP = { left: 0, top: 0, right: 100, bottom: 160 };
const DOWN = { left: 0, top: 60, right: 100, bottom: 220 };

/** A subject in the middle of a picture of 50 pixels, that ends before this row. */
function subjectTo(bottom: number): Mask {
  const data = Uint8Array.from({ length: 2500 }, (_, p) => {
    const [x, y] = [p % 50, Math.floor(p / 50)];
    return x >= 15 && x < 35 && y >= 10 && y < bottom ? 255 : 0;
  });
  return { widthPx: 50, heightPx: 50, data };
}

const strengths = (subject: Mask): number[] =>
  blurBelowCut(
    [
      { part: UP, strength: 0.1 },
      { part: DOWN, strength: 0.2 },
    ],
    subject,
    BOX,
  ).map(({ strength }) => strength);

describe('what lies below a subject', () => {
  it('falls out of focus where the lower side cuts it', () => {
    expect(strengths(subjectTo(50))).toEqual([0.1, 1]);
  });

  it('stays as it is where the subject ends above', () => {
    expect(strengths(subjectTo(40))).toEqual([0.1, 0.2]);
  });

  it('stays as it is where the picture grows sideways as well', () => {
    const part = { left: 0, top: 0, right: 140, bottom: 220 };
    const [whole] = blurBelowCut([{ part, strength: 0 }], subjectTo(50), { ...BOX, left: 20, right: 120 });
    expect(whole!.strength).toBe(0);
  });
});
