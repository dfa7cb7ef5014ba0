import { describe, expect, it } from 'vitest';
import type { Raster } from '../core/image.ts';
import { resizeRaster } from './resize-raster.ts';

/** Black on the left third, white elsewhere. */
function striped(widthPx: number, heightPx: number): Raster {
  const data = Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, i) =>
    Math.floor(i / 3) % widthPx < widthPx / 3 ? 0 : 255,
  );
  return { widthPx, heightPx, channels: 3, data };
}

describe('resizing pixels', () => {
  it('gives exactly the size asked for', async () => {
    const { widthPx, heightPx, data } = await resizeRaster(striped(90, 60), { widthPx: 31, heightPx: 47 }, 'cover');
    expect([widthPx, heightPx, data.length]).toEqual([31, 47, 31 * 47 * 3]);
  });

  it('cuts off evenly rather than stretch', async () => {
    const { data } = await resizeRaster(striped(90, 30), { widthPx: 30, heightPx: 30 }, 'cover');
    expect(data[0]).toBe(255);
    expect(data.every((value) => value === 255)).toBe(true);
  });

  it('leaves a picture of the right size as it is', async () => {
    const raster = striped(9, 6);
    expect(await resizeRaster(raster, { widthPx: 9, heightPx: 6 }, 'cover')).toBe(raster);
  });
});
