import type { PixelSize } from '../../../../core/image.ts';
import { noiseLevel } from '../enhance/noise-level.ts';
import type { KnownBox } from '../known-box.ts';
import { intoStrip } from './mirrored.ts';
import { windowMeans } from './window-means.ts';

/** Grain is what differs from the mean of windows of this radius, */
const RADIUS_PX = 2;
/** unless it differs by more than so many standard deviations of the picture's noise. */
const MOST_DEVIATIONS = 2.5;
/** Depth of the band along a side whose grain is repeated, as a share of the picture's sides. */
const BAND_SHARE = 0.3;

/**
 * The grain that a picture's sides would have beyond them: its own, mirrored outwards.
 *
 * @param rgb `height × width × 3`, of the canvas. @param box the picture's place on it.
 * @returns signed grey levels of a place and channel outside the box; undefined where the picture has no grain to see.
 */
export function ownGrain(
  rgb: Uint8Array,
  size: PixelSize,
  box: KnownBox,
): ((x: number, y: number, channel: number) => number) | undefined {
  const [widthPx, heightPx] = [box.right - box.left, box.bottom - box.top];
  const green = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++)
      green[y * widthPx + x] = rgb[((box.top + y) * size.widthPx + box.left + x) * 3 + 1]!;
  const most = MOST_DEVIATIONS * noiseLevel(green, { widthPx, heightPx });
  if (most < 1) return undefined;
  const means = windowMeans(rgb, size, box, RADIUS_PX);
  const [across, down] = [Math.ceil(BAND_SHARE * widthPx), Math.ceil(BAND_SHARE * heightPx)];
  return (x, y, channel) => {
    const row = intoStrip(y, box.top, box.bottom, down) * size.widthPx;
    const from = (row + intoStrip(x, box.left, box.right, across)) * 3 + channel;
    const grain = rgb[from]! - means[from]!;
    return Math.abs(grain) <= most ? grain : 0;
  };
}
