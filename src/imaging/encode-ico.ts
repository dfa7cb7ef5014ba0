import sharp, { type Sharp } from 'sharp';

/** Sides of the pictures in an icon file, as Windows asks for them. */
const ICON_SIDES_PX = [256, 64, 48, 32, 16];
const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const BITS_PER_PIXEL = 32;

/**
 * An icon file. The format ends at 256 pixels a side, so the picture is fitted into squares, transparent around it,
 * each stored as PNG.
 */
export async function encodeIco(picture: Sharp): Promise<Uint8Array> {
  const pixels = await picture.png({ compressionLevel: 0 }).toBuffer();
  const files = await Promise.all(ICON_SIDES_PX.map((side) => fitSquare(pixels, side)));
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * files.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(files.length, 4);
  let fileAt = head.length;
  for (const [index, file] of files.entries()) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    // A side of 256 is written as 0.
    head[entry] = ICON_SIDES_PX[index]! & 0xff;
    head[entry + 1] = ICON_SIDES_PX[index]! & 0xff;
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(BITS_PER_PIXEL, entry + 6);
    head.writeUInt32LE(file.length, entry + 8);
    head.writeUInt32LE(fileAt, entry + 12);
    fileAt += file.length;
  }
  return Buffer.concat([head, ...files]);
}

function fitSquare(pixels: Uint8Array, sidePx: number): Promise<Buffer> {
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp(pixels).ensureAlpha().resize(sidePx, sidePx, { fit: 'contain', background }).png().toBuffer();
}
