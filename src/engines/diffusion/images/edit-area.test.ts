import { describe, expect, it } from 'vitest';
import type { Mask } from '../../../core/image.ts';
import { editArea } from './edit-area.ts';

const NATIVE = { widthPx: 512, heightPx: 512 };

function mask(widthPx: number, heightPx: number, left: number, top: number, width: number, height: number): Mask {
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = top; y < top + height; y++) data.fill(255, y * widthPx + left, y * widthPx + left + width);
  return { widthPx, heightPx, data };
}

describe('the part of a picture that an edit works on', () => {
  const size = { widthPx: 3000, heightPx: 2000 };

  it('is around a small mask in a large picture, no smaller than what the model draws', () => {
    const area = editArea(size, mask(3000, 2000, 1400, 900, 100, 60), NATIVE);
    expect(area).toEqual({ left: 1194, top: 674, widthPx: 512, heightPx: 512 });
  });

  it('stays within the picture', () => {
    const area = editArea(size, mask(3000, 2000, 2900, 0, 100, 600), NATIVE);
    expect(area).toEqual({ left: 2488, top: 0, widthPx: 512, heightPx: 1200 });
  });

  it('shows as much around the mask as in it', () => {
    const { widthPx, heightPx } = editArea(size, mask(3000, 2000, 500, 500, 700, 600), NATIVE);
    expect([widthPx, heightPx]).toEqual([1400, 1200]);
  });

  it.each([
    ['a large mask', mask(3000, 2000, 100, 100, 2800, 1500)],
    ['no mask', undefined],
  ])('is the whole picture for %s', (_what, given) => {
    expect(editArea(size, given, NATIVE)).toEqual({ left: 0, top: 0, ...size });
  });
});
