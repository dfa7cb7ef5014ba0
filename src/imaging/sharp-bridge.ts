import sharp, { type Sharp } from 'sharp';
import { sniffFormat } from '../core/sniff-format.ts';

/** A file opened for work with sharp. */
export function openWithSharp(bytes: Uint8Array): Sharp {
  return sharp(bytes);
}

/** What a sharp pipeline makes, as a file: in the format it was told, or as PNG where it would give mere pixels. */
export async function fileFromSharp(pipeline: Sharp): Promise<Uint8Array> {
  const { data, info } = await pipeline.toBuffer({ resolveWithObject: true });
  if (sniffFormat(data)) return new Uint8Array(data);
  const { width, height, channels } = info;
  return new Uint8Array(await sharp(data, { raw: { width, height, channels } }).png().toBuffer());
}
