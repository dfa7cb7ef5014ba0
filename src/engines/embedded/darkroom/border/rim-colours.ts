import type { SideStrip } from './side-strip.ts';

/** Colours are seen at a place of the rim in rows within this distance, this deep, and count as seen with a margin of so many grey levels. */
const SEEN_ROWS = 24;
const SEEN_PX = 48;
const MARGIN = 20;

/** The least and largest values of each channel about each place of a rim, `rows × 3`. */
export interface RimColours {
  readonly least: Float32Array;
  readonly most: Float32Array;
}

/** The colours that lie beside a rim. */
export function rimColours({ lengthPx, depthPx, rgb }: SideStrip): RimColours {
  const least = new Float32Array(lengthPx * 3).fill(255);
  const most = new Float32Array(lengthPx * 3);
  for (let at = 0; at < lengthPx; at++)
    for (let i = at * depthPx * 3, end = i + Math.min(SEEN_PX, depthPx) * 3; i < end; i++) {
      const to = at * 3 + ((i - at * depthPx * 3) % 3);
      least[to] = Math.min(least[to]!, rgb[i]!);
      most[to] = Math.max(most[to]!, rgb[i]!);
    }
  return { least: extremes(least, Math.min), most: extremes(most, Math.max) };
}

function extremes(values: Float32Array, extremeOf: (a: number, b: number) => number): Float32Array {
  return values.map((value, i) => {
    let extreme = value;
    for (let near = -SEEN_ROWS; near <= SEEN_ROWS; near++) {
      const other = values[i + near * 3];
      if (other !== undefined) extreme = extremeOf(extreme, other);
    }
    return extreme;
  });
}

/** How much of a run of a strip's pixels has colours that are not seen at a place of its rim, 0–1: what stands deeper inside is another thing. */
export function strangeShare(
  { least, most }: RimColours,
  { rgb }: SideStrip,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let strange = 0;
  for (let place = from; place < to; place++)
    for (let c = 0; c < 3; c++) {
      const value = rgb[place * 3 + c]!;
      if (value >= least[at * 3 + c]! - MARGIN && value <= most[at * 3 + c]! + MARGIN) continue;
      strange++;
      break;
    }
  return strange / (to - from);
}
