import { describe, expect, it } from 'vitest';
import { rasteriseSvg } from './raster-svg.ts';

const CONTEXT = { fontFilesFor: () => [] };
/** A canvas of 400 × 300 pixels that shows 200 units across. */
const sheet = (svg: string) => ({ svg, width: 200, widthPx: 400, heightPx: 300 });
const BLUR = '<filter id="b" x="-1" y="-1" width="3" height="3"><feGaussianBlur stdDeviation="2"/></filter>';

describe('rasteriseSvg', () => {
  it('makes no more of a canvas than a shape lies in', () => {
    const piece = rasteriseSvg(sheet('<rect x="50" y="20" width="30" height="10" fill="#f00"/>'), CONTEXT, false)!;
    expect([piece.leftPx, piece.topPx, piece.widthPx, piece.heightPx]).toEqual([98, 38, 64, 24]);
    const at = (x: number, y: number) => {
      const i = ((y - piece.topPx) * piece.widthPx + x - piece.leftPx) * 4;
      return [...piece.rgba.subarray(i, i + 4)];
    };
    expect([at(100, 40), at(159, 59), at(99, 40), at(160, 59)]).toEqual([
      [255, 0, 0, 255],
      [255, 0, 0, 255],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it.each([
    ['a stroke', '<path d="M60 60 H120" stroke="#00f" stroke-width="12"/>'],
    ['a blur', `${BLUR}<rect x="60" y="60" width="40" height="20" fill="#0a0" filter="url(#b)"/>`],
    ['what runs off the canvas', '<circle cx="195" cy="10" r="40" fill="#123456"/>'],
  ])('cuts nothing off: %s', (_, svg) => {
    const whole = rasteriseSvg(sheet(svg), CONTEXT, true)!;
    const piece = rasteriseSvg(sheet(svg), CONTEXT, false)!;
    expect([whole.widthPx, whole.heightPx]).toEqual([400, 300]);
    const laid = new Uint8Array(whole.rgba.length);
    for (let y = 0; y < piece.heightPx; y++)
      laid.set(
        piece.rgba.subarray(y * piece.widthPx * 4, (y + 1) * piece.widthPx * 4),
        ((y + piece.topPx) * 400 + piece.leftPx) * 4,
      );
    expect(piece.rgba.length).toBeLessThan(whole.rgba.length / 4);
    expect(laid.every((value, i) => Math.abs(value - whole.rgba[i]!) <= 3)).toBe(true);
  });

  it.each(['', '<rect x="-90" y="0" width="20" height="20"/>'])('makes nothing of what is not on it: %j', (svg) => {
    expect(rasteriseSvg(sheet(svg), CONTEXT, false)).toBeUndefined();
  });
});
