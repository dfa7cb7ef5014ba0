import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { boxMean } from '../matte/box-filter.ts';

/** A row has sources if this share of the rows about it is allowed, this far up and down, as a share of the height. */
const LEAST_ALLOWED = 0.04;
const REACH_SHARE = 0.03;

/**
 * Share of a picture's rows that have something at their height to go on sideways with, 0–1.
 *
 * @param allowed `height × width` of the canvas, non-zero where the picture may be copied from. @param box its place.
 */
export function rowsWithSources(allowed: Uint8Array, { widthPx }: PixelSize, box: KnownBox): number {
  const heightPx = box.bottom - box.top;
  const shares = Float32Array.from({ length: heightPx }, (_, row) => {
    const from = (box.top + row) * widthPx;
    let count = 0;
    for (let x = box.left; x < box.right; x++) if (allowed[from + x] !== 0) count++;
    return count / (box.right - box.left);
  });
  const around = boxMean(shares, 1, heightPx, Math.ceil(REACH_SHARE * heightPx));
  return around.reduce((sum, share) => sum + (share >= LEAST_ALLOWED ? 1 : 0), 0) / heightPx;
}
