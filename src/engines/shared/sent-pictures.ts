import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage, PixelSize } from '../../core/image.ts';
import type { EditTask } from '../../engine/task.ts';
import { encodeMask } from '../../imaging/encode-mask.ts';
import { encodeOpaquePng } from '../../imaging/encode-png.ts';
import { resizeMask, resizeRaster } from '../../imaging/resize-raster.ts';

/** The pictures of an edit as files for a server. */
export interface SentPictures {
  /** Of the size that the model draws. */
  readonly picture?: EncodedImage;
  /** Of that size, one channel: 255 = edit. */
  readonly mask?: EncodedImage;
  /** As the caller sent them. */
  readonly references: readonly EncodedImage[];
}

/**
 * Writes the pictures of an edit for a model that draws `size`.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` for a reference that only controls the composition: no model here follows one.
 */
export async function writePictures(
  { picture, mask, references }: Pick<EditTask, 'picture' | 'mask' | 'references'>,
  size: PixelSize,
): Promise<SentPictures> {
  const guides = references.map(({ kind, ...reference }) => {
    if (kind === 'control' || !('image' in reference) || !reference.image)
      throw new LimnerError('FIELD_UNSUPPORTED', 'The engine in charge does not follow REFERENCE_TYPE_CONTROL.', {
        field: 'instances[0].referenceImages',
      });
    return reference.image;
  });
  return {
    ...(picture && { picture: await encodeOpaquePng(await resizeRaster(picture, size, 'fill')) }),
    ...(mask && { mask: await encodeMask(await resizeMask(mask, size)) }),
    references: await Promise.all(guides.map(encodeOpaquePng)),
  };
}
