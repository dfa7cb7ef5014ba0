import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, Raster } from '../../core/image.ts';
import type { EngineMask } from '../../engine/engine.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import { type EncodeOptions, encodeRaster } from '../../imaging/encode.ts';
import { encodeMask } from '../../imaging/encode-mask.ts';
import type { EngineJob } from '../jobs/engine-job.ts';
import type { Drawn, DrawnImage, Encoded, EncodedMask, EncodedPicture } from '../states.ts';

/**
 * Finishes every picture and writes it in the format that was asked for; a file that needs no finishing and has the
 * format already is passed through untouched.
 */
export async function encode(request: Drawn): Promise<Encoded> {
  const { job, images, masks, operation } = request;
  const files =
    'outputMimeType' in operation
      ? await Promise.all(images.map((image) => encodeImage(image, job, optionsOf(operation))))
      : [];
  const maskFiles = await Promise.all(masks.map((mask) => encodeEngineMask(mask, job)));
  return { ...request, files, maskFiles };
}

function optionsOf(settings: { readonly outputMimeType: string; readonly compressionQuality: number }): EncodeOptions {
  return { mimeType: settings.outputMimeType, quality: settings.compressionQuality };
}

async function encodeEngineMask({ mask, labels }: EngineMask, { finishMask }: EngineJob): Promise<EncodedMask> {
  return { file: await encodeMask(finishMask ? finishMask(mask) : mask), labels };
}

async function encodeImage(image: DrawnImage, job: EngineJob, options: EncodeOptions): Promise<EncodedPicture> {
  const { seed, durationMs, notUnderstood, method, labelMap } = image;
  return {
    ...(await fileOf(image, job, options)),
    size: job.size,
    seed,
    durationMs,
    notUnderstood,
    ...(method && { method }),
    ...(labelMap && { labelMap }),
  };
}

async function fileOf(
  { pixels }: DrawnImage,
  job: EngineJob,
  options: EncodeOptions,
): Promise<{ file: EncodedImage; maskDifference?: number }> {
  if ('bytes' in pixels && pixels.mimeType === options.mimeType && !job.finishPicture) return { file: pixels };
  const raster = 'bytes' in pixels ? await decodeEngineImage(pixels) : pixels;
  requireSize(raster, job);
  if (!job.finishPicture) return { file: await encodeRaster(raster, options) };
  const { picture, maskDifference } = job.finishPicture(raster);
  return { file: await encodeRaster(picture, options), maskDifference };
}

function requireSize(raster: Raster, { size }: EngineJob): void {
  if (raster.widthPx === size.widthPx && raster.heightPx === size.heightPx) return;
  throw new LimnerError(
    'ENGINE_FAILED',
    `The engine made ${raster.widthPx}×${raster.heightPx} pixels instead of ${size.widthPx}×${size.heightPx}.`,
  );
}
