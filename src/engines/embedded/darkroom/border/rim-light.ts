import { clamp } from '../../illustrator/maths/interpolate.ts';
import { copiedPlace, type RimOffset, type SideStrip } from './side-strip.ts';

/** Light and slopes are compared over this depth, and over rows within these distances. */
const COMPARED_PX = 40;
const LIGHT_ROWS = 10;
const SLOPE_ROWS = 12;
/** Light is levelled by no more than so many grey levels. */
const MOST_LIGHT = 18;
/** More than this lies between things rather than shades. */
const LARGEST_STEP = 30;
/** A squared difference is seen from about this on; in lively textures it must be larger by the mean square of their slopes. */
const SEEN_SQUARE = 20;

/** How much lighter each row of a strip is than what is seen at an offset: `rows × 3`. */
export function lightBetween(strip: SideStrip, offset: RimOffset): Float32Array {
  const { lengthPx, depthPx, rgb } = strip;
  const light = new Float32Array(lengthPx * 3);
  const depth = Math.min(COMPARED_PX, depthPx - offset.deep);
  for (let c = 0; c < 3; c++) {
    const sums = new Float64Array(lengthPx + 1);
    const counts = new Float64Array(lengthPx + 1);
    for (let at = 0; at < lengthPx; at++) {
      const from = copiedPlace(strip, offset, at, 0);
      let sum = 0;
      let count = 0;
      for (let deep = 0; deep < depth; deep++) {
        const step = rgb[(at * depthPx + deep) * 3 + c]! - rgb[(from + deep) * 3 + c]!;
        if (Math.abs(step) > LARGEST_STEP) continue;
        sum += step;
        count++;
      }
      sums[at + 1] = sums[at]! + sum;
      counts[at + 1] = counts[at]! + count;
    }
    for (let at = 0; at < lengthPx; at++) {
      const [first, end] = around(at, LIGHT_ROWS, lengthPx);
      const mean = (sums[end]! - sums[first]!) / Math.max(1, counts[end]! - counts[first]!);
      light[at * 3 + c] = clamp(mean, -MOST_LIGHT, MOST_LIGHT);
    }
  }
  return light;
}

/** From which squared difference on a cut is seen in each row of a strip, in squared grey levels. */
export function seenSquares({ lengthPx, depthPx, rgb }: SideStrip): Float32Array {
  const sums = new Float64Array(lengthPx + 1);
  const depth = Math.min(COMPARED_PX, depthPx - 1);
  for (let at = 0; at < lengthPx; at++) {
    let sum = 0;
    const beside = (at < lengthPx - 1 ? depthPx : -depthPx) * 3;
    for (let i = at * depthPx * 3, end = i + depth * 3; i < end; i++)
      sum += (rgb[i + 3]! - rgb[i]!) ** 2 + (rgb[i + beside]! - rgb[i]!) ** 2;
    sums[at + 1] = sums[at]! + sum / (depth * 6);
  }
  return Float32Array.from({ length: lengthPx }, (_, at) => {
    const [first, end] = around(at, SLOPE_ROWS, lengthPx);
    return SEEN_SQUARE + (sums[end]! - sums[first]!) / (end - first);
  });
}

function around(at: number, radius: number, length: number): [first: number, end: number] {
  return [Math.max(0, at - radius), Math.min(length, at + radius + 1)];
}
