import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeBmp } from './bmp/encode-bmp.ts';
import { decodeInput } from './decode-input.ts';
import { createImagingPool } from './imaging-pool.ts';
import { labelFile } from './labels/label-file.ts';

const pool = createImagingPool({ threads: 1 });
afterAll(() => pool.close());
const decode = (bytes: Uint8Array) => decodeInput(bytes, 'instances[0].image', pool);

/** Left half red, right half blue, 6×4. */
const TWO_COLOURS = Buffer.from(Array.from({ length: 24 }, (_, i) => (i % 6 < 3 ? [255, 0, 0] : [0, 0, 255])).flat());
const picture = sharp(TWO_COLOURS, { raw: { width: 6, height: 4, channels: 3 } });
const firstAndLast = ({ data, channels }: { data: Uint8Array; channels: number }): number[] => [
  ...data.subarray(0, 3),
  ...data.subarray(data.length - channels, data.length - channels + 3),
];
const RED_TO_BLUE = [255, 0, 0, 0, 0, 255];

describe('decodeInput reads', () => {
  it.each(['png', 'tiff', 'gif'] as const)('%s exactly', async (format) => {
    const raster = await decode(await picture.clone().toFormat(format, { compression: 'lzw' }).toBuffer());
    expect([raster.widthPx, raster.heightPx]).toEqual([6, 4]);
    expect(firstAndLast(raster)).toEqual(RED_TO_BLUE);
  });

  it.each(['jpeg', 'webp', 'avif'] as const)('%s closely', async (format) => {
    const bytes = await picture
      .clone()
      .resize(60, 40, { kernel: 'nearest' })
      .toFormat(format, { quality: 100 })
      .toBuffer();
    for (const [i, value] of firstAndLast(await decode(bytes)).entries())
      expect(Math.abs(value - RED_TO_BLUE[i]!)).toBeLessThan(40);
  });

  it('the orientation that EXIF states', async () => {
    const raster = await decode(
      await picture.clone().withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer(),
    );
    expect([raster.widthPx, raster.heightPx]).toEqual([4, 6]);
    expect(raster.data[0]).toBeGreaterThan(150);
    expect(raster.data.at(-1)).toBeGreaterThan(150);
  });

  it.each([
    ['16 bits', picture.clone().toColourspace('rgb16').png()],
    ['a palette', picture.clone().png({ palette: true })],
    ['a wide-gamut profile', picture.clone().withIccProfile('p3').png()],
  ])('%s as 8-bit sRGB', async (_name, file) => {
    const raster = await decode(await file.toBuffer());
    expect(raster.channels).toBe(3);
    for (const [i, value] of firstAndLast(raster).entries()) expect(Math.abs(value - RED_TO_BLUE[i]!)).toBeLessThan(40);
  });

  it('CMYK, whose gamut is smaller, as the red and the blue that it has', async () => {
    const file = picture.clone().toColourspace('cmyk').jpeg({ quality: 100, chromaSubsampling: '4:4:4' });
    const raster = await decode(await file.toBuffer());
    const [red, , , , , blue] = firstAndLast(raster);
    expect(raster.channels).toBe(3);
    expect([red! > 180, blue! > 100]).toEqual([true, true]);
  });

  it.each([
    ['grey', picture.clone().greyscale().png(), 3],
    ['grey with 16 bits', picture.clone().greyscale().toColourspace('grey16').png(), 3],
    ['grey with alpha', picture.clone().greyscale().ensureAlpha(0.5).png(), 4],
    ['colour with alpha', picture.clone().ensureAlpha(0.5).png(), 4],
  ] as const)('%s', async (_name, file, channels) => {
    const raster = await decode(await file.toBuffer());
    expect(raster.channels).toBe(channels);
    expect(raster.data.length).toBe(24 * channels);
    if (channels === 4) expect(raster.data[3]).toBe(127);
  });

  it('the first of many pages', async () => {
    const frames = Buffer.concat([TWO_COLOURS, Buffer.alloc(6 * 4 * 3 * 1999)]);
    const bytes = await sharp(frames, { raw: { width: 6, height: 4 * 2000, channels: 3, pageHeight: 4 } })
      .gif()
      .toBuffer();
    const raster = await decode(bytes);
    expect([raster.heightPx, ...firstAndLast(raster)]).toEqual([4, ...RED_TO_BLUE]);
  });

  it('bitmaps with palettes of 1, 4 and 8 bits, top-down ones, and those without alpha in 32 bits', async () => {
    for (const bits of [1, 4, 8]) expect(firstAndLast(await decode(indexedBmp(bits)))).toEqual(RED_TO_BLUE);
    const raster = { widthPx: 6, heightPx: 4, channels: 3, data: new Uint8Array(TWO_COLOURS) } as const;
    const topDown = Buffer.from(encodeBmp(raster));
    topDown.writeInt32LE(-4, 22);
    expect(firstAndLast(await decode(topDown))).toEqual(RED_TO_BLUE);
    const wide = Buffer.from(encodeBmp({ ...raster, channels: 4, data: new Uint8Array(24 * 4).fill(9) }));
    wide.writeUInt32LE(0, 66);
    expect((await decode(wide)).channels).toBe(3);
  });

  it('our own labelled files', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'tiff'] as const) {
      const bytes = await picture.clone().toFormat(format).toBuffer();
      const file = labelFile({ mimeType: `image/${format}`, bytes }, { digitalSourceType: 'algorithmicMedia' });
      expect((await decode(file.bytes)).widthPx).toBe(6);
    }
  });
});

describe('decodeInput refuses', () => {
  const refusal = (bytes: Uint8Array) =>
    decode(bytes).then(
      () => 'accepted',
      ({ code }) => code as string,
    );

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('This is no picture, whatever its name says.')],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'),
    ],
    [
      'SVG behind a comment',
      Buffer.from('<!-- \x89PNG --><svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>'),
    ],
    ['PDF', Buffer.from('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj trailer <</Root 1 0 R>>')],
    ['a PNG signature alone', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a BMP header alone', Buffer.from('BM'.padEnd(60, '\0'), 'latin1')],
    ['AVIF brands without boxes', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0avifmif1', 'latin1')],
  ])('%s', async (_name, bytes) => {
    expect(await refusal(bytes)).toBe('IMAGE_INVALID');
  });

  it.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)('a truncated %s', async (format) => {
    const noise = sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const bytes = await noise.toFormat(format).toBuffer();
    expect(await refusal(bytes.subarray(0, bytes.length >> 1))).toBe('IMAGE_INVALID');
  });

  it('a truncated BMP, wild sizes and masks in one', async () => {
    const bmp = Buffer.from(encodeBmp({ widthPx: 6, heightPx: 4, channels: 3, data: new Uint8Array(TWO_COLOURS) }));
    expect(await refusal(bmp.subarray(0, bmp.length - 1))).toBe('IMAGE_INVALID');
    const changes: ((file: Buffer) => void)[] = [
      (file) => file.writeInt32LE(-1, 18),
      (file) => file.writeInt32LE(-2147483648, 22),
      (file) => file.writeInt32LE(2147483647, 18),
      (file) => file.writeUInt32LE(0xffffffff, 10),
      (file) => file.writeUInt32LE(12, 14),
      (file) => file.writeUInt16LE(16, 28),
      (file) => file.writeUInt32LE(1, 30),
    ];
    for (const change of changes) {
      const broken = Buffer.from(bmp);
      change(broken);
      expect(await refusal(broken)).toBe('IMAGE_INVALID');
    }
  });

  it('bombs: 30,000 pixels square in one bit, before decoding them', async () => {
    const startMs = performance.now();
    expect(await refusal(oneBitPng(30_000, 30_000))).toBe('IMAGE_TOO_LARGE');
    expect(await refusal(oneBitPng(8_000, 8_000))).toBe('IMAGE_TOO_LARGE');
    expect(performance.now() - startMs).toBeLessThan(2000);
  });

  it('strips: one pixel wide and 60,000 high', async () => {
    expect(await refusal(oneBitPng(1, 60_000))).toBe('IMAGE_TOO_LARGE');
  });

  it('files beyond ten megabytes', async () => {
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe('IMAGE_TOO_LARGE');
  });

  it('a corrupted PNG', async () => {
    const bytes = Buffer.from(await picture.clone().resize(100, 100).png().toBuffer());
    bytes.fill(0x55, bytes.length - 60, bytes.length - 30);
    expect(await refusal(bytes)).toBe('IMAGE_INVALID');
  });
});

/** Six by four pixels, red then blue, with a palette of 1, 4 or 8 bits. */
function indexedBmp(bits: number): Buffer {
  const colours = 2 ** bits;
  const pixelsAt = 54 + colours * 4;
  const rowBytes = Math.ceil((6 * bits) / 32) * 4;
  const file = Buffer.alloc(pixelsAt + rowBytes * 4);
  file.write('BM');
  file.writeUInt32LE(pixelsAt, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(6, 18);
  file.writeInt32LE(4, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  file.writeUInt32LE(0x000000ff, 54 + 4);
  file.writeUInt32LE(0x00ff0000, 54);
  for (let y = 0; y < 4; y++)
    for (let x = 3; x < 6; x++)
      file[pixelsAt + y * rowBytes + ((x * bits) >> 3)]! |= 1 << (8 - bits - ((x * bits) & 7));
  return file;
}

/** A black PNG of one bit a pixel, a few kilobytes whatever its size. */
function oneBitPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
