import type { Raster } from '../../core/image.ts';
import { boxMean, boxScratch } from './box-filter.ts';
import { type ChannelWeights, mixChannels } from './channel-mix.ts';

/** A plane of numbers, row-major. */
export interface Plane {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Float32Array;
}

const BRIGHTNESS_RADIUS = 5;
const DEVIATION_RADIUS = 3;
/** Added to the deviation, in grey levels: on a plain ground the mark itself is most of the deviation. */
const DEVIATION_FLOOR = 1.5;
/** Values beyond this are edges rather than mark. */
const CLIP = 2;

/** The fine detail of a mix of a picture's channels, made equally strong everywhere, so that no part of it outshouts the mark. */
export function normaliseDetail({ widthPx, heightPx, channels, data }: Raster, mix: ChannelWeights): Plane {
  const count = widthPx * heightPx;
  const detail = new Float32Array(count);
  const mean = new Float32Array(count);
  const scratch = boxScratch(widthPx, heightPx);
  mixChannels(data, channels, mix, 0, count, detail);
  boxMean(detail, mean, widthPx, heightPx, BRIGHTNESS_RADIUS, scratch);
  for (let i = 0; i < count; i++) {
    const difference = detail[i]! - mean[i]!;
    detail[i] = difference;
    mean[i] = difference * difference;
  }
  boxMean(mean, mean, widthPx, heightPx, DEVIATION_RADIUS, scratch);
  for (let i = 0; i < count; i++) {
    const value = detail[i]! / (Math.sqrt(mean[i]! > 0 ? mean[i]! : 0) + DEVIATION_FLOOR);
    detail[i] = value > CLIP ? CLIP : value < -CLIP ? -CLIP : value;
  }
  return { widthPx, heightPx, data: detail };
}
