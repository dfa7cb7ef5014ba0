import type { PixelSize, Raster } from '../../core/image.ts';
import { decodeServerPicture } from '../../imaging/decode-server-picture.ts';
import { type ResizeFit, resizeRaster } from '../../imaging/resize-raster.ts';
import { failed } from './server-errors.ts';

export interface ExpectedPicture {
  readonly engineId: string;
  /** The size that the server was asked for; absent where it chooses. */
  readonly asked?: PixelSize;
  /** The size that the task wants. */
  readonly wanted: PixelSize;
  readonly fit: ResizeFit;
}

/**
 * A picture that a server sent, at exactly the size that the task wants.
 *
 * @throws LimnerError `ENGINE_FAILED` when it is broken, or of another size than was asked for.
 */
export async function receivePicture(
  file: Uint8Array,
  { engineId, asked, wanted, fit }: ExpectedPicture,
): Promise<Raster> {
  const raster = await decodeServerPicture(file, "the server's picture").catch((cause: unknown) => {
    throw failed(engineId, 'sent a picture that cannot be read.', cause);
  });
  if (asked && (raster.widthPx !== asked.widthPx || raster.heightPx !== asked.heightPx)) {
    const sent = `${raster.widthPx}×${raster.heightPx}`;
    throw failed(engineId, `sent a picture of ${sent} where ${asked.widthPx}×${asked.heightPx} was asked for.`);
  }
  return resizeRaster(raster, wanted, fit);
}
