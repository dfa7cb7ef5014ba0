import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { labelFile } from './label-file.ts';

const pixels = sharp({ create: { width: 33, height: 21, channels: 3, background: '#336699' } });
const label = { digitalSourceType: 'trainedAlgorithmicMedia' } as const;

/** The 17 bytes that Imagen's files carry: IPTC data set 2:110 with the credit line. */
const RECORD = Buffer.from('\x1c\x02\x6e\x00\x0cAI Generated', 'latin1');

async function labelled(format: 'png' | 'jpeg' | 'webp' | 'tiff', options: object = {}): Promise<Buffer> {
  const bytes = await pixels.clone().toFormat(format, options).toBuffer();
  return Buffer.from(labelFile({ mimeType: `image/${format}`, bytes }, label).bytes);
}

describe('labelFile', () => {
  it.each([
    ['png', {}],
    ['jpeg', {}],
    ['webp', {}],
    ['webp', { lossless: true }],
    ['tiff', {}],
  ] as const)('leaves the pixels of %s %j as they are, and libvips finds the XMP', async (format, options) => {
    const bytes = await labelled(format, options);
    const plain = await pixels.clone().toFormat(format, options).toBuffer();
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
    const xmp = (await sharp(bytes).metadata()).xmp!.toString();
    expect(xmp).toContain('Iptc4xmpExt:DigitalSourceType="TrainedAlgorithmicMedia"');
    expect(xmp).toContain('Iptc4xmpExt:DigitalSourceFileType="TrainedAlgorithmicMedia"');
  });

  it('writes the chunks of Imagen before the pixels of a PNG', async () => {
    const bytes = await labelled('png');
    const zTXt = bytes.indexOf('zTXtRaw profile type iptc\0\0', 0, 'latin1');
    expect(zTXt).toBeGreaterThan(0);
    expect(bytes.indexOf('iTXtXML:com.adobe.xmp\0\0\0\0\0', 0, 'latin1')).toBeLessThan(
      bytes.indexOf('IDAT', 0, 'latin1'),
    );
    const length = bytes.readUInt32BE(zTXt - 4);
    const profile = inflateSync(bytes.subarray(zTXt + 27, zTXt + 4 + length)).toString('latin1');
    const resources = Buffer.from(profile.split('\n').slice(3).join(''), 'hex');
    expect(Number(profile.split('\n')[2])).toBe(resources.length);
    expect(resources.indexOf(RECORD)).toBe(12);
    expect(resources.subarray(-16)).toEqual(createHash('md5').update(RECORD).digest());
  });

  it('writes APP13 and APP1 into a JPEG', async () => {
    const bytes = await labelled('jpeg');
    expect(bytes.indexOf('Photoshop 3.0\x008BIM\x04\x04', 0, 'latin1')).toBeGreaterThan(0);
    expect(bytes.includes(RECORD)).toBe(true);
    expect(bytes.includes('http://ns.adobe.com/xap/1.0/\0', 0, 'latin1')).toBe(true);
  });

  it('writes the IPTC record into a TIFF', async () => {
    expect((await sharp(await labelled('tiff')).metadata()).iptc!.subarray(0, RECORD.length)).toEqual(RECORD);
  });

  it('states parameters, whatever characters they have', async () => {
    const bytes = await pixels.clone().png().toBuffer();
    const parameters = { prompt: 'a "dog" & <cat>\n\u0000\ud800' };
    const file = labelFile({ mimeType: 'image/png', bytes }, { ...label, parameters });
    const xmp = (await sharp(file.bytes).metadata()).xmp!.toString();
    expect(xmp).toContain('limner:prompt="a &quot;dog&quot; &amp; &lt;cat&gt;&#10;\ufffd\ufffd"');
  });

  it('leaves parameters out of a JPEG whose segment cannot hold them', async () => {
    const bytes = await pixels.clone().jpeg().toBuffer();
    const parameters = { prompt: 'x'.repeat(70_000) };
    const file = labelFile({ mimeType: 'image/jpeg', bytes }, { ...label, parameters });
    expect((await sharp(file.bytes).metadata()).xmp!.toString()).not.toContain('limner:');
  });

  it('leaves formats without a place for labels alone', () => {
    const file = { mimeType: 'image/bmp', bytes: Uint8Array.of(1) };
    expect(labelFile(file, label)).toBe(file);
  });
});
