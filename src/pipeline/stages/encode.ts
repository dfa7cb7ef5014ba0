import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, PixelSize, Raster } from '../../core/image.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import { type EncodeOptions, encodeRaster } from '../../imaging/encode.ts';
import type { ImagingPool } from '../../imaging/imaging-pool.ts';
import { labelFile } from '../../imaging/labels/label-file.ts';
import type { PictureLabel } from '../../imaging/labels/picture-label.ts';
import type { Provenance } from '../provenance.ts';
import type { Encoded, EncodedPicture, Marked, MarkedImage } from '../states.ts';

export interface EncodePorts {
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
}

/**
 * Writes every picture in the format that was asked for, labels it and, last, signs it. Pixels of a file that has the
 * format already are passed through untouched.
 */
export async function encode(request: Marked, ports: EncodePorts): Promise<Encoded> {
  const files = await Promise.all(request.images.map((image) => encodeImage(request, image, ports)));
  return { ...request, files };
}

async function encodeImage(request: Marked, image: MarkedImage, ports: EncodePorts): Promise<EncodedPicture> {
  const { outputMimeType: mimeType, compressionQuality: quality, size } = request.operation;
  const { pixels, seed, durationMs, notUnderstood, labelMap, watermark } = image;
  const { provenance } = ports;
  const plain = await fileOf(pixels, size, { mimeType, quality }, ports.imaging);
  const labelled = provenance.labels ? labelFile(plain, labelOf(request, image, provenance)) : plain;
  const file = await (provenance.sign?.(labelled, request.digitalSourceType, watermark !== undefined) ?? labelled);
  return {
    file,
    size,
    seed,
    durationMs,
    notUnderstood,
    ...(watermark !== undefined && { watermark }),
    ...(labelMap && { labelMap }),
  };
}

async function fileOf(
  pixels: Raster | EncodedImage,
  size: PixelSize,
  options: EncodeOptions,
  imaging: ImagingPool,
): Promise<EncodedImage> {
  if ('bytes' in pixels && pixels.mimeType === options.mimeType) return pixels;
  const raster = 'bytes' in pixels ? await decodeEngineImage(pixels) : pixels;
  if (raster.widthPx !== size.widthPx || raster.heightPx !== size.heightPx)
    throw new LimnerError(
      'ENGINE_FAILED',
      `The engine made ${raster.widthPx}×${raster.heightPx} pixels instead of ${size.widthPx}×${size.heightPx}.`,
    );
  return encodeRaster(raster, options, imaging);
}

function labelOf(request: Marked, image: MarkedImage, { generationParameters }: Provenance): PictureLabel {
  const { digitalSourceType, operation, model, engineId } = request;
  if (!generationParameters) return { digitalSourceType };
  return {
    digitalSourceType,
    parameters: {
      prompt: operation.prompt,
      ...(operation.negativePrompt !== '' && { negativePrompt: operation.negativePrompt }),
      seed: String(image.seed),
      model: model.id,
      engine: engineId,
      ...(image.scene && { scene: JSON.stringify(image.scene) }),
    },
  };
}
