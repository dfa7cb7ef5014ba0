import type { PixelSize } from '../../../../core/image.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import type { KnownBox } from '../known-box.ts';
import { intoStrip } from './mirrored.ts';
import { windowMeans } from './window-means.ts';

/** Grain is what differs from the mean of windows of this radius, */
const RADIUS_PX = 2;
/** where that is no more than so many grey levels in the mean of windows of the larger radius, nor so many times what it is in the smoothest part: more is structure. */
const MOST_LEVELS = 4;
const MOST_TIMES_SMOOTHEST = 2;
const SMOOTHEST_SHARE = 0.25;
const AROUND_PX = 8;
/** Every so many pixels are asked for what is smooth. */
const STRIDE = 7;
/** Differences are averaged in bytes, in so many parts of a grey level. */
const PARTS_PER_LEVEL = 8;
/** A single place that differs so many times more than those around it is a fleck. */
const MOST_TIMES = 3;
/** Depth of the band along a side whose grain is repeated, as a share of the picture's sides. */
const BAND_SHARE = 0.3;
/** Squares of this side are made negative at random: lines that pass for grain fall apart. */
const SQUARE_SHIFT = 2;

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
  const most = Math.min(MOST_LEVELS * PARTS_PER_LEVEL, MOST_TIMES_SMOOTHEST * smoothest(strengths, size, box));
  const [across, down] = [BAND_SHARE * (box.right - box.left), BAND_SHARE * (box.bottom - box.top)].map(Math.ceil);
  return (x, y, channel) => {
    const row = intoStrip(y, box.top, box.bottom, down!) * size.widthPx;
    const from = (row + intoStrip(x, box.left, box.right, across!)) * 3 + channel;
    const sign = hashCell(x >> SQUARE_SHIFT, y >> SQUARE_SHIFT) < 0.5 ? 1 : -1;
    const grain = sign * (rgb[from]! - means[from]!);
    const strength = strengths[from]!;
    return strength <= most && Math.abs(grain) * PARTS_PER_LEVEL <= MOST_TIMES * strength ? grain : 0;
  };
}

/** What the smoothest share of a box has less of than the rest. */
function smoothest(values: Float32Array, { widthPx }: PixelSize, { left, top, right, bottom }: KnownBox): number {
  const own: number[] = [];
  for (let y = top; y < bottom; y += STRIDE)
    for (let x = left; x < right; x += STRIDE) own.push(values[(y * widthPx + x) * 3 + 1]!);
  return own.sort((a, b) => a - b)[Math.floor(SMOOTHEST_SHARE * own.length)]!;
}
