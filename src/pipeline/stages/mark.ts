import { digitalSourceOf } from '../../core/digital-source.ts';
import type { Logger } from '../../core/ports.ts';
import { decodeEngineImage } from '../../imaging/decode.ts';
import type { ImagingPool } from '../../imaging/imaging-pool.ts';
import { formatPayload, packPayload } from '../../imaging/watermark/payload.ts';
import type { Provenance } from '../provenance.ts';
import type { DrawnImage, ImagesScreened, Marked, MarkedImage } from '../states.ts';

export interface MarkPorts {
  readonly imaging: ImagingPool;
  readonly provenance: Provenance;
  readonly logger: Logger;
}

/** Hides the watermark in every picture, unless the request said no. */
export async function mark(request: ImagesScreened, ports: MarkPorts, signal: AbortSignal): Promise<Marked> {
  const { operation, images, acceptedAtMs } = request;
  const digitalSourceType = digitalSourceOf(request.medium, operation.kind);
  if (!('addWatermark' in operation) || !operation.addWatermark) return { ...request, digitalSourceType };
  const [key] = await ports.provenance.watermarkKeys();
  const markOne = async (image: DrawnImage): Promise<MarkedImage> => {
    const payload = packPayload(digitalSourceType, acceptedAtMs, image.markNumber);
    const raster = 'bytes' in image.pixels ? await decodeEngineImage(image.pixels) : image.pixels;
    const pixels = await ports.imaging.embedWatermark({ raster, secret: key!.secret, payload }, signal);
    const watermark = formatPayload(payload);
    ports.logger.info('picture.marked', { watermark, key: key!.id, seed: image.seed });
    return { ...image, pixels, watermark };
  };
  return { ...request, digitalSourceType, images: await Promise.all(images.map(markOne)) };
}
