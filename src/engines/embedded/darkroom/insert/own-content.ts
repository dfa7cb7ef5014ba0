import type { Mask, Raster } from '../../../../core/image.ts';
import { ringAround } from './surroundings.ts';

/** Colours are counted in 8 steps per channel. */
const STEPS = 8;
/** Histograms that overlap less than this show different things. */
const LEAST_OVERLAP = 0.5;

/** Whether something else is under the mask than around it: an object to be replaced, rather than a free place. */
export function hasOwnContent({ data, channels }: Raster, mask: Mask): boolean {
  const ring = ringAround(mask);
  const inside = new Float64Array(STEPS ** 3);
  const around = new Float64Array(STEPS ** 3);
  let insideCount = 0;
  let aroundCount = 0;
  for (let p = 0; p < ring.length; p++) {
    const at = p * channels;
    const bin = ((data[at]! >> 5) * STEPS + (data[at + 1]! >> 5)) * STEPS + (data[at + 2]! >> 5);
    if (mask.data[p] !== 0) {
      inside[bin]!++;
      insideCount++;
    } else if (ring[p] !== 0) {
      around[bin]!++;
      aroundCount++;
    }
  }
  if (insideCount === 0 || aroundCount === 0) return false;
  const overlap = inside.reduce(
    (sum, count, bin) => sum + Math.min(count / insideCount, around[bin]! / aroundCount),
    0,
  );
  return overlap < LEAST_OVERLAP;
}
