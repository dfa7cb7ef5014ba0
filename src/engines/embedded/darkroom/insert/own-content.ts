import type { Mask, Raster } from '../../../../core/image.ts';
import { holeDistance } from '../hole-distance.ts';
import { maskBox } from '../known-box.ts';
import { ringAround } from './surroundings.ts';

/** Colours are counted in 8 steps per channel. */
const STEPS = 8;
/** Histograms that overlap less than this show different things. */
const LEAST_OVERLAP = 0.5;
/** Width of the rim inside a mask, as a share of its box's shorter side. */
const RIM_SHARE = 0.08;
/**
 * An object to be replaced lies inside the mask: the rim has at most this share of what its core has of colours that are not seen around.
 * What crosses the rim has as much of them there, and goes on outside.
 */
const MOST_AT_RIM = 0.6;
/** The same where what lies under the mask has colours of its surroundings, and the least share of foreign colours in such a core. */
const MOST_AT_RIM_OF_ALIKE = 0.3;
const LEAST_FOREIGN_IN_CORE = 0.15;

/** Whether an object to be replaced lies under the mask, rather than a free place or things that go on outside. */
export function hasOwnContent({ data, channels }: Raster, mask: Mask): boolean {
  const box = maskBox(mask);
  if (!box) return false;
  const ring = ringAround(mask);
  const binAt = (p: number): number => {
    const at = p * channels;
    return ((data[at]! >> 5) * STEPS + (data[at + 1]! >> 5)) * STEPS + (data[at + 2]! >> 5);
  };
  const under = sharesOfColours(mask.data, binAt);
  const around = sharesOfColours(
    ring.map((value, p) => (mask.data[p] === 0 ? value : 0)),
    binAt,
  );
  if (!under || !around) return false;
  const overlap = under.reduce((sum, share, bin) => sum + Math.min(share, around[bin]!), 0);
  const rimPx = RIM_SHARE * Math.min(box.right - box.left, box.bottom - box.top);
  const toRim = holeDistance(mask.data, mask.widthPx, mask.heightPx);
  const foreign = under.map((share, bin) => (share === 0 ? 0 : Math.max(0, 1 - around[bin]! / share)));
  const inCore = meanWhere(toRim, (distance) => distance > rimPx, foreign, binAt);
  const atRim = meanWhere(toRim, (distance) => distance > 0 && distance <= rimPx, foreign, binAt);
  if (overlap < LEAST_OVERLAP) return atRim < MOST_AT_RIM * inCore;
  return inCore >= LEAST_FOREIGN_IN_CORE && atRim < MOST_AT_RIM_OF_ALIKE * inCore;
}

/** Share of each colour among the pixels that are not 0, or undefined when all are. */
function sharesOfColours(where: Uint8Array, binAt: (p: number) => number): Float64Array | undefined {
  const counts = new Float64Array(STEPS ** 3);
  let count = 0;
  for (let p = 0; p < where.length; p++) {
    if (where[p] === 0) continue;
    counts[binAt(p)]!++;
    count++;
  }
  return count === 0 ? undefined : counts.map((value) => value / count);
}

function meanWhere(
  distances: Float32Array,
  isMeant: (distance: number) => boolean,
  foreign: Float64Array,
  binAt: (p: number) => number,
): number {
  let [sum, count] = [0, 0];
  for (let p = 0; p < distances.length; p++) {
    if (!isMeant(distances[p]!)) continue;
    sum += foreign[binAt(p)]!;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
