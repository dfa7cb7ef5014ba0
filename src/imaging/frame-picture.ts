import sharp from 'sharp';

/** Pixels to add at each side. */
export interface Margins {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** What outpainting starts from, both PNG: the picture on a larger canvas, and a mask that is white where there is no picture. */
export interface FramedPicture {
  readonly picture: Uint8Array;
  readonly mask: Uint8Array;
}

/** Puts a picture into a larger frame. EXIF orientation is applied first; the frame is black. */
export async function framePicture(
  file: Uint8Array,
  { leftPx, topPx, rightPx, bottomPx }: Margins,
): Promise<FramedPicture> {
  const sides = { left: leftPx, top: topPx, right: rightPx, bottom: bottomPx };
  const { data, info } = await sharp(file).autoOrient().png().toBuffer({ resolveWithObject: true });
  const hole = { create: { width: info.width, height: info.height, channels: 3, background: '#000' } } as const;
  const [picture, mask] = await Promise.all([
    sharp(data)
      .extend({ ...sides, background: '#000' })
      .png()
      .toBuffer(),
    sharp(await sharp(hole).png().toBuffer())
      .extend({ ...sides, background: '#fff' })
      .toColourspace('b-w')
      .png()
      .toBuffer(),
  ]);
  return { picture, mask };
}
