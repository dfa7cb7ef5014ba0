import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, Raster } from '../../core/image.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import { type EncodeOptions, encodeRaster } from '../../imaging/encode.ts';
import type { ImagingPool } from '../../imaging/imaging-pool.ts';
import { labelFile } from '../../imaging/labels/label-file.ts';
import type { PictureLabel } from '../../imaging/labels/picture-label.ts';
import type { EngineJob } from '../jobs/engine-job.ts';
import type { Provenance } from '../provenance.ts';
import type { Encoded, EncodedPicture, Marked, MarkedImage } from '../states.ts';

export interface EncodePorts {
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
}

/**
 * Finishes every picture, writes it in the format that was asked for, labels it and, last, signs it. A file that needs no
 * finishing and has the format already is passed through untouched. Finishing comes after marking: what a mask keeps is the
 * caller's own to the bit, without a watermark.
 */
export async function encode(request: Marked, ports: EncodePorts): Promise<Encoded> {
  const files = await Promise.all(request.images.map((image) => encodeImage(request, image, ports)));
  return { ...request, files };
}

async function encodeImage(request: Marked, image: MarkedImage, ports: EncodePorts): Promise<EncodedPicture> {
  const { outputMimeType: mimeType, compressionQuality: quality } = request.operation;
  const { job } = request;
  const { seed, durationMs, notUnderstood, labelMap, watermark, method } = image;
  const { provenance } = ports;
  const { file: plain, ...facts } = await fileOf(image, job, { mimeType, quality }, ports.imaging);
  const labelled = provenance.labels ? labelFile(plain, labelOf(request, image, provenance)) : plain;
  const file = await (provenance.sign?.(labelled, request.digitalSourceType, watermark !== undefined) ?? labelled);
  return {
    ...facts,
    file,
    size: job.size,
    seed,
    durationMs,
    notUnderstood,
    ...(watermark !== undefined && { watermark }),
    ...(labelMap && { labelMap }),
    ...(method !== undefined && { method }),
  };
}

async function fileOf(
  { pixels }: MarkedImage,
  job: EngineJob,
  options: EncodeOptions,
  imaging: ImagingPool,
): Promise<{ file: EncodedImage; maskDifference?: number }> {
  if ('bytes' in pixels && pixels.mimeType === options.mimeType && !job.finishPicture) return { file: pixels };
  const raster = 'bytes' in pixels ? await decodeEngineImage(pixels) : pixels;
  requireSize(raster, job);
  if (!job.finishPicture) return { file: await encodeRaster(raster, options, imaging) };
  const { picture, maskDifference } = job.finishPicture(raster);
  return { file: await encodeRaster(picture, options, imaging), maskDifference };
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
  return {
    digitalSourceType,
    parameters: {
      prompt: 'prompt' in operation ? operation.prompt : '',
      ...(operation.negativePrompt !== '' && { negativePrompt: operation.negativePrompt }),
      seed: String(image.seed),
      model: model.id,
      engine: engineId,
      ...(image.scene && { scene: JSON.stringify(image.scene) }),
    },
  };
}
