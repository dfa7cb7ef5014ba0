import sharp from 'sharp';

/**
 * The picture with a mask as its transparency, as PNG: opaque where the mask is white. EXIF orientation is applied first;
 * the picture's own transparency is kept where the mask is white.
 *
 * @param mask Picture file of the same size; its grey value counts.
 */
export async function cutOut(picture: Uint8Array, mask: Uint8Array): Promise<Uint8Array> {
  const { data, info } = await sharp(picture)
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = await sharp(mask)
    .resize(info.width, info.height, { fit: 'fill' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer();
  for (let i = 0; i < grey.length; i++) data[i * 4 + 3] = Math.round((data[i * 4 + 3]! * grey[i]!) / 255);
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
