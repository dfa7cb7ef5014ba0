import type { Mask, Raster } from '../../../../core/image.ts';
import { foregroundColours } from '../matte/foreground-colours.ts';
import { matte } from '../matte/matte.ts';

/** Something cut out of a picture: its own colours, `height × width × 3`, and how much it covers each pixel. */
export interface CutOut {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgb: Uint8Array;
  /** `height × width`, 0–255. */
  readonly alpha: Uint8Array;
}

/** Cuts out what a hard mask means; its edge becomes soft, and the old background no longer shines through it. */
export function cutOut(picture: Raster, kept: Mask): CutOut {
  return cutOutSoft(picture, matte(picture, kept));
}

/** Cuts out what a soft mask means. */
export function cutOutSoft(picture: Raster, alpha: Mask): CutOut {
  const { widthPx, heightPx, channels, data } = picture;
  const covered = alpha.data.slice();
  if (channels === 4) for (let i = 0; i < covered.length; i++) covered[i] = (covered[i]! * data[i * 4 + 3]!) / 255;
  return { widthPx, heightPx, rgb: foregroundColours(picture, { ...alpha, data: covered }), alpha: covered };
}

/** A cut-out that covers less of the picture than this is nothing. */
const LEAST_SHARE = 0.002;

/** Whether next to nothing was cut out. */
export function isNothing({ alpha }: CutOut): boolean {
  return alpha.reduce((sum, value) => sum + value, 0) < LEAST_SHARE * 255 * alpha.length;
}

/** Rows and columns in which a cut-out covers at least `leastAlpha`, or undefined when it does so nowhere. */
export function extentOfCutOut({ widthPx, heightPx, alpha }: CutOut, leastAlpha = 128): CutOutExtent | undefined {
  let left = widthPx;
  let right = -1;
  let top = heightPx;
  let bottom = -1;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (alpha[y * widthPx + x]! < leastAlpha) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? undefined : { left, top, right: right + 1, bottom: bottom + 1 };
}

/** A box; `right` and `bottom` lie outside. */
export interface CutOutExtent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
