import sharp from 'sharp';
import type { SheetEdit, SheetMask } from './edit-list.ts';

/** A picture of a sheet, as PNG without alpha. */
export interface SheetPicture {
  readonly name: string;
  readonly png: Buffer;
}

const SEED = 1;

/** The body of the predict request that makes an edit. */
export async function editBody({ png }: SheetPicture, { editMode, prompt, mask }: SheetEdit): Promise<object> {
  const padded = mask?.kind === 'border' ? await pad(png, mask.share, '#000') : png;
  const references = [
    { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: inWire(padded) },
    ...(mask ? [{ referenceType: 'REFERENCE_TYPE_MASK', referenceId: 2, ...(await maskOf(png, mask)) }] : []),
  ];
  return {
    instances: [{ prompt, referenceImages: references }],
    parameters: { editMode, sampleCount: 1, seed: SEED, addWatermark: false },
  };
}

async function maskOf(png: Buffer, mask: SheetMask): Promise<object> {
  if (mask.kind === 'computed') return { maskImageConfig: { maskMode: mask.maskMode, dilation: 0 } };
  const { width, height } = await sharp(png).metadata();
  const black = sharp({ create: { width, height, channels: 3, background: '#000' } });
  if (mask.kind === 'border') {
    const kept = await pad(await black.png().toBuffer(), mask.share, '#fff');
    return { referenceImage: inWire(kept), maskImageConfig: { dilation: 0 } };
  }
  const shape =
    mask.kind === 'disc'
      ? `<circle cx="${mask.x * width}" cy="${mask.y * height}" r="${mask.radius * width}" fill="#fff"/>`
      : `<rect x="${mask.left * width}" y="${mask.top * height}" width="${(mask.right - mask.left) * width}" height="${(mask.bottom - mask.top) * height}" fill="#fff"/>`;
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`);
  const file = await black
    .composite([{ input: svg }])
    .png()
    .toBuffer();
  return { referenceImage: inWire(file), maskImageConfig: { dilation: 0.01 } };
}

async function pad(png: Buffer, share: number, background: string): Promise<Buffer> {
  const { width } = await sharp(png).metadata();
  const side = Math.round(width * share);
  return sharp(png).extend({ left: side, right: side, background }).png().toBuffer();
}

function inWire(file: Buffer): object {
  return { bytesBase64Encoded: file.toString('base64') };
}
