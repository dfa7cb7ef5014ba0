import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { intoStrip } from './mirrored.ts';
import { windowMeans } from './window-means.ts';

/** Grain is what differs from the mean of windows of this radius, */
const RADIUS_PX = 2;
/** where that is no more than so many grey levels in the mean of windows of the larger radius: more is structure. */
const MOST_LEVELS = 4;
const AROUND_PX = 8;
/** Differences are averaged in bytes, in so many parts of a grey level. */
const PARTS_PER_LEVEL = 8;
/** A single place that differs so many times more than those around it is a fleck. */
const MOST_TIMES = 3;
/** Depth of the band along a side whose grain is repeated, as a share of the picture's sides. */
const BAND_SHARE = 0.3;

/**
 * The grain that a picture's sides would have beyond them: its own, mirrored outwards.
 *
 * @param rgb `height × width × 3`, of the canvas. @param box the picture's place on it.
 * @returns signed grey levels of a place and channel outside the box.
 */
export function ownGrain(
  rgb: Uint8Array,
  size: PixelSize,
  box: KnownBox,
): (x: number, y: number, channel: number) => number {
  const means = windowMeans(rgb, size, box, RADIUS_PX);
  const differences = rgb.map((value, at) => Math.min(255, PARTS_PER_LEVEL * Math.abs(value - means[at]!)));
  const strengths = windowMeans(differences, size, box, AROUND_PX);
  const [across, down] = [BAND_SHARE * (box.right - box.left), BAND_SHARE * (box.bottom - box.top)].map(Math.ceil);
  return (x, y, channel) => {
    const row = intoStrip(y, box.top, box.bottom, down!) * size.widthPx;
    const from = (row + intoStrip(x, box.left, box.right, across!)) * 3 + channel;
    const grain = rgb[from]! - means[from]!;
    const strength = strengths[from]! / PARTS_PER_LEVEL;
    return strength <= MOST_LEVELS && Math.abs(grain) <= MOST_TIMES * strength ? grain : 0;
  };
}
