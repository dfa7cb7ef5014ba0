import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, PixelSize, Raster } from '../../core/image.ts';
import { isSeeded } from '../../core/operation.ts';
import type { EngineMask } from '../../engine/engine.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import { type EncodeOptions, encodeRaster } from '../../imaging/encode.ts';
import { encodeMask } from '../../imaging/encode-mask.ts';
import type { ImagingPool } from '../../imaging/imaging-pool.ts';
import { labelFile } from '../../imaging/labels/label-file.ts';
import type { PictureLabel } from '../../imaging/labels/picture-label.ts';
import type { EngineJob } from '../jobs/engine-job.ts';
import type { Provenance } from '../provenance.ts';
import type { Encoded, EncodedMask, EncodedPicture, Marked, MarkedImage } from '../states.ts';

export interface EncodePorts {
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
}

/**
 * Finishes every picture, writes it in the format that was asked for, labels it and, last, signs it. Pixels of a file that
 * needs no finishing and has the format already are passed through untouched. Finishing comes after marking: what a mask
 * keeps is the caller's own to the bit, without a watermark. Masks are PNG without labels.
 */
export async function encode(request: Marked, ports: EncodePorts): Promise<Encoded> {
  const { job, images, masks, operation } = request;
  const files =
    'outputMimeType' in operation
      ? await Promise.all(images.map((image) => encodeImage(request, image, optionsOf(operation), ports)))
      : [];
  const maskFiles = await Promise.all(masks.map((mask) => encodeEngineMask(mask, job)));
  return { ...request, files, maskFiles };
}

type Format = Pick<EncodeOptions, 'mimeType' | 'quality'>;

function optionsOf(settings: {
  readonly outputMimeType: Format['mimeType'];
  readonly compressionQuality: number;
}): Format {
  return { mimeType: settings.outputMimeType, quality: settings.compressionQuality };
}

async function encodeEngineMask({ mask, labels }: EngineMask, { finishMask }: EngineJob): Promise<EncodedMask> {
  return { file: await encodeMask(finishMask ? finishMask(mask) : mask), labels };
}

async function encodeImage(
  request: Marked,
  image: MarkedImage,
  format: Format,
  { imaging, provenance }: EncodePorts,
): Promise<EncodedPicture> {
  const { seed, durationMs, notUnderstood, method, labelMap, watermark } = image;
  const { file: plain, ...facts } = await fileOf(image, request.job, format, imaging);
  const labelled = provenance.labels ? labelFile(plain, labelOf(request, image, provenance)) : plain;
  const file = await (provenance.sign?.(labelled, request.digitalSourceType, watermark !== undefined) ?? labelled);
  return {
    ...facts,
    file,
    ...(isSeeded(request.operation.kind) && { seed }),
    durationMs,
    notUnderstood,
    ...(method && { method }),
    ...(watermark !== undefined && { watermark }),
    ...(labelMap && { labelMap }),
  };
}

async function fileOf(
  { pixels, isPart = false }: MarkedImage,
  job: EngineJob,
  format: Format,
  imaging: ImagingPool,
): Promise<{ file: EncodedImage; size: PixelSize; maskDifference?: number }> {
  const { size } = job;
  if ('bytes' in pixels && pixels.mimeType === format.mimeType && !job.finishPicture) return { file: pixels, size };
  const raster = 'bytes' in pixels ? await decodeEngineImage(pixels) : pixels;
  if (isPart && !job.finishPicture) {
    const { widthPx, heightPx } = raster;
    return { file: await encodeRaster(raster, format, imaging), size: { widthPx, heightPx } };
  }
  requireSize(raster, job);
  if (!job.finishPicture) return { file: await encodeRaster(raster, format, imaging), size };
  const { picture, maskDifference } = job.finishPicture(raster);
  return { file: await encodeRaster(picture, format, imaging), size, maskDifference };
}

function requireSize(raster: Raster, { size }: EngineJob): void {
  if (raster.widthPx === size.widthPx && raster.heightPx === size.heightPx) return;
  throw new LimnerError(
    'ENGINE_FAILED',
    `The engine made ${raster.widthPx}×${raster.heightPx} pixels instead of ${size.widthPx}×${size.heightPx}.`,
  );
}

function labelOf(request: Marked, image: MarkedImage, { generationParameters }: Provenance): PictureLabel {
  const { digitalSourceType, operation, model, engineId } = request;
  if (!generationParameters) return { digitalSourceType };
  const negativePrompt = 'negativePrompt' in operation ? operation.negativePrompt : '';
  return {
    digitalSourceType,
    parameters: {
      prompt: 'prompt' in operation ? operation.prompt : '',
      ...(negativePrompt !== '' && { negativePrompt }),
      ...(isSeeded(operation.kind) && { seed: String(image.seed) }),
      model: model.id,
      engine: engineId,
      ...(image.scene && { scene: JSON.stringify(image.scene) }),
    },
  };
}
