import type { PixelSize } from '../../../../core/image.ts';
import { extentOf } from './extent.ts';

/** How many times as long a way seems at a distance from the strokes that is as long as they are. */
const WEIGHT = 4;
/** A dab says where a thing is, not how large: strokes count as at least this share of the picture's longer side. */
const LEAST_REACH = 0.25;
/** Sweeps from the top left and back. */
const SWEEPS = 2;

/**
 * Strokes go through most of what they mean, so what lies far beside them, measured by their own length, is hardly meant: how many
 * times as long the way to each pixel counts, from 1 on the strokes.
 *
 * @param strokes `height × width`, 0/1, with one pixel of a stroke at least.
 */
export function awayFromStrokes({ widthPx, heightPx }: PixelSize, strokes: Uint8Array): Float32Array {
  const extent = extentOf(strokes, { widthPx, heightPx }, 0)!;
  const reach = Math.max(Math.hypot(extent.widthPx, extent.heightPx), LEAST_REACH * Math.max(widthPx, heightPx));
  return distanceFrom({ widthPx, heightPx }, strokes).map((distance) => 1 + (WEIGHT * distance) / reach);
}

/** Length of the way to the nearest stroke in steps to the side and across. */
function distanceFrom({ widthPx, heightPx }: PixelSize, strokes: Uint8Array): Float32Array {
  const distances = Float32Array.from(strokes, (stroke) => (stroke ? 0 : Number.POSITIVE_INFINITY));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const direction of [1, -1]) {
      const last = distances.length - 1;
      for (let i = 0; i <= last; i++) {
        const pixel = direction === 1 ? i : last - i;
        const x = pixel % widthPx;
        const y = (pixel - x) / widthPx;
        for (const [dx, dy] of [
          [1, 0],
          [1, 1],
          [0, 1],
          [-1, 1],
        ] as const) {
          const [toX, toY] = [x - dx * direction, y - dy * direction];
          if (toX < 0 || toX >= widthPx || toY < 0 || toY >= heightPx) continue;
          const length = distances[toY * widthPx + toX]! + Math.hypot(dx, dy);
          if (length < distances[pixel]!) distances[pixel] = length;
        }
      }
    }
  return distances;
}
