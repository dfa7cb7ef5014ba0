import { describe, expect, it } from 'vitest';
import { softRim } from './soft-rim.ts';

const SIZE = { widthPx: 40, heightPx: 8 };
const BOX = { left: 10, top: 0, right: 40, bottom: 8 };

/** A mask of what lies left of a column. */
function leftOf(column: number): { readonly widthPx: number; readonly heightPx: number; readonly data: Uint8Array } {
  return {
    ...SIZE,
    data: Uint8Array.from({ length: SIZE.widthPx * SIZE.heightPx }, (_, p) => (p % SIZE.widthPx < column ? 255 : 0)),
  };
}

describe('what falls out of focus beside a picture', () => {
  it('begins where the mask does, but at the border beside rows that go on', () => {
    const left = Uint8Array.from({ length: 8 }, (_, row) => (row < 4 ? 1 : 0));
    const none = new Uint8Array(0);
    const { data } = softRim(leftOf(8), leftOf(16), BOX, [left, none, none, none]);
    const widthOf = (row: number): number =>
      data.subarray(row * SIZE.widthPx, (row + 1) * SIZE.widthPx).filter((value) => value !== 0).length;
    expect(widthOf(1)).toBe(8);
    expect(widthOf(6)).toBe(14);
  });
});
