import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { sourcesForBorder } from './border-sources.ts';

const SIZE = { widthPx: 300, heightPx: 200 };
const BOX = { left: 100, top: 0, right: 300, bottom: 200 };
const picture: Raster = { ...SIZE, channels: 3, data: new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3) };
const mask: Mask = {
  ...SIZE,
  data: Uint8Array.from({ length: SIZE.widthPx * SIZE.heightPx }, (_, p) =>
    p % SIZE.widthPx >= BOX.left && p % SIZE.widthPx < BOX.right ? 0 : 255,
  ),
};

/** Whether places this far from the left side may be copied, in a row where a subject that begins there takes up so much of the picture. */
function areSources(columns: readonly [from: number, to: number], rows: readonly [number, number]): boolean[] {
  const found = { widthPx: 200, heightPx: 200, data: new Uint8Array(200 * 200) };
  for (let y = rows[0]; y < rows[1]; y++) found.data.fill(255, y * 200 + columns[0], y * 200 + columns[1]);
  const allowed = sourcesForBorder(picture, mask, BOX, { mask: found, confidence: 1 })!;
  return [10, 45].map((deep) => allowed[100 * SIZE.widthPx + BOX.left + deep] === 1);
}

describe('what may go on beyond the border', () => {
  it('is of the subject what a side cuts, near that side', () => {
    expect(areSources([0, 100], [60, 200])).toEqual([true, false]);
  });

  it('is nothing of a subject that stands free', () => {
    expect(areSources([5, 100], [60, 180])).toEqual([false, false]);
  });

  it('is more of a subject that leaves too little else', () => {
    expect(areSources([0, 200], [5, 200])).toEqual([true, true]);
  });
});
