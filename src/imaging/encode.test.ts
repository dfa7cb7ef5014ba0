import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Raster } from '../core/image.ts';
import { OUTPUT_MIME_TYPES } from '../core/output-formats.ts';
import { decodeInput } from './decode-input.ts';
import { encodeRaster } from './encode.ts';
import { createImagingPool } from './imaging-pool.ts';

const pool = createImagingPool({ threads: 1 });
afterAll(() => pool.close());

/** Smooth enough for lossy formats, and different in every channel. */
function gradient(widthPx: number, heightPx: number, channels: 3 | 4): Raster {
  const data = new Uint8Array(widthPx * heightPx * channels);
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / channels);
    const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)];
    data[i] = [x * 5, y * 7, 255 - x * 3 - y, 200 - y * 2][i % channels]! & 0xff;
  }
  return { widthPx, heightPx, channels, data };
}

function largestDifference(a: Raster, b: Raster): number {
  expect([b.widthPx, b.heightPx, b.channels]).toEqual([a.widthPx, a.heightPx, a.channels]);
  return a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - b.data[i]!)), 0);
}

describe('encodeRaster', () => {
  // 45 pixels a row: rows of a bitmap are padded.
  it.each(['image/png', 'image/bmp', 'image/tiff'] as const)(
    'writes %s without loss, with and without alpha',
    async (mimeType) => {
      for (const channels of [3, 4] as const) {
        const raster = gradient(45, 31, channels);
        const file = await encodeRaster(raster, { mimeType, quality: 75 }, pool);
        expect(file.mimeType).toBe(mimeType);
        expect(largestDifference(raster, await decodeInput(file.bytes, 'image', pool))).toBe(0);
      }
    },
  );

  it.each([
    ['image/jpeg', 12],
    ['image/webp', 30],
    ['image/avif', 30],
  ] as const)('writes %s close to the original', async (mimeType, tolerance) => {
    const raster = gradient(45, 31, 3);
    const file = await encodeRaster(raster, { mimeType, quality: 100 }, pool);
    expect(largestDifference(raster, await decodeInput(file.bytes, 'image', pool))).toBeLessThan(tolerance);
  });

  it('writes GIF, which keeps its few colours', async () => {
    const raster: Raster = { widthPx: 2, heightPx: 1, channels: 3, data: Uint8Array.of(255, 0, 0, 0, 0, 255) };
    const { bytes } = await encodeRaster(raster, { mimeType: 'image/gif', quality: 75 }, pool);
    const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([...raster.data]);
  });

  it('writes icons of five sizes, fitted and transparent around the picture', async () => {
    const { bytes } = await encodeRaster(
      gradient(400, 200, 3),
      { mimeType: 'image/vnd.microsoft.icon', quality: 75 },
      pool,
    );
    const file = Buffer.from(bytes);
    expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 5]);
    for (const [index, side] of [256, 64, 48, 32, 16].entries()) {
      const entry = 6 + index * 16;
      expect(file[entry]).toBe(side & 0xff);
      const offset = file.readUInt32LE(entry + 12);
      const picture = sharp(file.subarray(offset, offset + file.readUInt32LE(entry + 8)));
      expect(await picture.metadata()).toMatchObject({ format: 'png', width: side, height: side, hasAlpha: true });
      const pixels = await picture.raw().toBuffer();
      expect([pixels[3], pixels[((side * side) / 2 + side / 2) * 4 + 3]]).toEqual([0, 255]);
    }
  });

  it.each(['image/jpeg', 'image/webp', 'image/avif'] as const)(
    'writes smaller %s at lower quality, 0 included',
    async (mimeType) => {
      const noise: Raster = {
        widthPx: 64,
        heightPx: 64,
        channels: 3,
        data: Uint8Array.from({ length: 12288 }, (_, i) => (i * 7919) % 251),
      };
      const sizes = await Promise.all(
        [0, 50, 100].map(async (quality) => (await encodeRaster(noise, { mimeType, quality }, pool)).bytes.length),
      );
      expect(sizes[0]).toBeLessThan(sizes[1]!);
      expect(sizes[1]).toBeLessThan(sizes[2]!);
    },
  );

  it('knows every format that a request may name', async () => {
    for (const mimeType of OUTPUT_MIME_TYPES)
      expect((await encodeRaster(gradient(8, 8, 4), { mimeType, quality: 80 }, pool)).bytes.length).toBeGreaterThan(0);
  });
});
