import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, PixelSize, Raster } from '../../core/image.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import { type EncodeOptions, encodeRaster } from '../../imaging/encode.ts';
import type { DrawnImage, Encoded, EncodedPicture, ImagesScreened } from '../states.ts';

/** Writes every picture in the format that was asked for; a file that has it already is passed through untouched. */
export async function encode(request: ImagesScreened): Promise<Encoded> {
  const { outputMimeType: mimeType, compressionQuality: quality, size } = request.operation;
  const files = await Promise.all(request.images.map((image) => encodeImage(image, size, { mimeType, quality })));
  return { ...request, files };
}

async function encodeImage(image: DrawnImage, size: PixelSize, options: EncodeOptions): Promise<EncodedPicture> {
  const { pixels, seed, durationMs, notUnderstood, labelMap } = image;
  return {
    file: await fileOf(pixels, size, options),
    size,
    seed,
    durationMs,
    notUnderstood,
    ...(labelMap && { labelMap }),
  };
}

async function fileOf(pixels: Raster | EncodedImage, size: PixelSize, options: EncodeOptions): Promise<EncodedImage> {
  if ('bytes' in pixels && pixels.mimeType === options.mimeType) return pixels;
  const raster = 'bytes' in pixels ? await decodeEngineImage(pixels) : pixels;
  if (raster.widthPx !== size.widthPx || raster.heightPx !== size.heightPx)
    throw new LimnerError(
      'ENGINE_FAILED',
      `The engine made ${raster.widthPx}×${raster.heightPx} pixels instead of ${size.widthPx}×${size.heightPx}.`,
    );
  return encodeRaster(raster, options);
}
