import type { Raster } from '../../core/image.ts';
import { boxMean, boxScratch } from './box-filter.ts';
import { type ChannelWeights, mixChannels } from './channel-mix.ts';
import type { DetailFilter } from './detail-filters.ts';

/** A plane of numbers, row-major. */
export interface Plane {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Float32Array;
}

const DEVIATION_RADIUS = 3;
/** Added to the deviation, in grey levels: on a plain ground the mark itself is most of the deviation. */
const DEVIATION_FLOOR = 1.5;
/** Values beyond this are edges rather than mark. */
const CLIP = 2;

/** The fine detail of a mix of a picture's channels, made equally strong everywhere, so that no part of it outshouts the mark. */
export function normaliseDetail(
  { widthPx, heightPx, channels, data }: Raster,
  mix: ChannelWeights,
  filter: DetailFilter,
): Plane {
  const count = widthPx * heightPx;
  const mixed = new Float32Array(count);
  mixChannels(data, channels, mix, 0, count, mixed);
  const detail = filter(mixed, widthPx, heightPx);
  const variance = mixed;
  for (let i = 0; i < count; i++) variance[i] = detail[i]! * detail[i]!;
  boxMean(variance, variance, widthPx, heightPx, DEVIATION_RADIUS, boxScratch(widthPx, heightPx));
  for (let i = 0; i < count; i++) {
    const value = detail[i]! / (Math.sqrt(variance[i]! > 0 ? variance[i]! : 0) + DEVIATION_FLOOR);
    detail[i] = value > CLIP ? CLIP : value < -CLIP ? -CLIP : value;
  }
  return { widthPx, heightPx, data: detail };
}
