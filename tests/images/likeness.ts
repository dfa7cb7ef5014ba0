import sharp from 'sharp';

const THUMBNAIL_PX = 32;

/** Mean absolute difference of two pictures' 32×32 thumbnails, in levels of 0–255: 0 for the same, near 85 for noise. */
export async function thumbnailDistance(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((file) =>
      sharp(file).resize(THUMBNAIL_PX, THUMBNAIL_PX, { fit: 'fill' }).removeAlpha().raw().toBuffer(),
    ),
  );
  let sum = 0;
  for (let i = 0; i < one!.length; i++) sum += Math.abs(one![i]! - other![i]!);
  return sum / one!.length;
}
