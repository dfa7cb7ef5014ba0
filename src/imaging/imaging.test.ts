import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeEngineImage } from './decode.ts';
import { encodeRaster } from './encode.ts';
import { drawLabelMap } from './label-picture.ts';

const raster = {
  widthPx: 3,
  heightPx: 2,
  channels: 3,
  data: Uint8Array.from({ length: 18 }, (_, i) => i * 14),
} as const;

describe('encodeRaster', () => {
  it('writes PNG without loss', async () => {
    const file = await encodeRaster(raster, { mimeType: 'image/png', quality: 75 });
    expect(await decodeEngineImage(file)).toMatchObject({ ...raster, data: expect.objectContaining({ length: 18 }) });
    expect([...(await decodeEngineImage(file)).data]).toEqual([...raster.data]);
  });

  it('writes smaller JPEG files at lower quality, 0 included', async () => {
    const noise = {
      widthPx: 64,
      heightPx: 64,
      channels: 3,
      data: Uint8Array.from({ length: 12288 }, (_, i) => (i * 7919) % 251),
    } as const;
    const sizes = await Promise.all(
      [0, 50, 100].map(
        async (quality) => (await encodeRaster(noise, { mimeType: 'image/jpeg', quality })).bytes.length,
      ),
    );
    expect(sizes[0]).toBeLessThan(sizes[1]!);
    expect(sizes[1]).toBeLessThan(sizes[2]!);
  });

  it('refuses other types by name', async () => {
    await expect(encodeRaster(raster, { mimeType: 'image/jp2', quality: 75 })).rejects.toMatchObject({
      code: 'FIELD_UNSUPPORTED',
    });
  });
});

describe('drawLabelMap', () => {
  it('paints every pixel in the colour that its legend states', async () => {
    const legend = [
      { label: 1, name: 'sky', kind: 'stuff', areaPx: 3 },
      { label: 100, name: 'dog', kind: 'thing', areaPx: 1 },
    ] as const;
    const picture = await drawLabelMap({ widthPx: 2, heightPx: 2, data: Uint16Array.of(1, 1, 100, 1), legend });
    const pixels = await sharp(picture.png).raw().toBuffer();
    const colours = [0, 3, 6, 9].map((i) => `#${pixels.subarray(i, i + 3).toString('hex')}`);
    const [sky, dog] = picture.legend.map((entry) => entry.colour);
    expect(colours).toEqual([sky, sky, dog, sky]);
    expect(sky).not.toBe(dog);
  });
});
