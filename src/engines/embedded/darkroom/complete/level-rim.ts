import type { PixelSize } from '../../../../core/image.ts';
import { stretchMembrane } from '../blend/membrane.ts';
import { holeDistance } from '../hole-distance.ts';
import { cropMask, type KnownBox, maskBox } from '../known-box.ts';
import type { Level, Matches, PatchMap } from './level.ts';

/** What does not meet at the rim is spread this far into the hole, as a share of the picture's longer side, */
const REACH_SHARE = 0.008;
/** and not felt beyond so many times that. */
const FELT_TIMES = 4;
/** Grain is averaged over rims of this radius. */
const GRAIN_PX = 1;

/**
 * Makes what a hole was filled with meet its rim, in place: pixels at the rim are to differ from the known ones beside them as they do in
 * their sources (Pérez et al. 2003). Differences of light are to be levelled before. Streaks go on across the rim that way, and where no source was right something fades in rather than begins.
 */
export function levelRim(level: Level, map: PatchMap, matches: Matches): void {
  const { widthPx, heightPx, channels, pixels, hole } = level;
  const box = maskBox({ ...level, data: hole });
  if (!box) return;
  const { data: inside, ...size } = cropMask({ ...level, data: hole }, box);
  const reachPx = Math.max(2, REACH_SHARE * Math.max(widthPx, heightPx));
  const toRim = cropMask({ widthPx, heightPx, data: nearRim(level, FELT_TIMES * reachPx) }, box).data;
  const gaps = gapsAtRim(level, map, matches, box);
  const values = new Float32Array(inside.length * 3);
  const given = new Uint8Array(inside.length);
  for (let p = 0; p < inside.length; p++) {
    if (Number.isNaN(gaps[p * 3]!)) continue;
    given[p] = 1;
    for (let c = 0; c < 3; c++) values[p * 3 + c] = meanAround(gaps, size, p, c);
  }
  stretchMembrane({ ...size, values, given, area: toRim, hold: reachPx ** -2 });
  for (let p = 0; p < inside.length; p++) {
    if (toRim[p] === 0) continue;
    const y = Math.floor(p / size.widthPx);
    const at = ((box.top + y) * widthPx + box.left + p - y * size.widthPx) * channels;
    for (let c = 0; c < 3; c++)
      pixels[at + c] = Math.min(255, Math.max(0, Math.round(pixels[at + c]! + values[p * 3 + c]!)));
  }
}

/** 1 for pixels of the hole that are this near its rim. */
function nearRim({ widthPx, heightPx, hole }: Level, nearPx: number): Uint8Array {
  return Uint8Array.from(holeDistance(hole, widthPx, heightPx), (distance) =>
    distance > 0 && distance <= nearPx ? 1 : 0,
  );
}

/** How much lighter each pixel at the rim would have to be, in a box of the picture, `height × width × 3`; not a number elsewhere. */
function gapsAtRim(
  { widthPx, heightPx, channels, pixels, hole }: Level,
  { isTarget }: PatchMap,
  { source }: Matches,
  box: KnownBox,
): Float32Array {
  const gaps = new Float32Array((box.right - box.left) * (box.bottom - box.top) * 3).fill(Number.NaN);
  for (let y = box.top, at = 0; y < box.bottom; y++)
    for (let x: number = box.left; x < box.right; x++, at += 3) {
      const p = y * widthPx + x;
      if (hole[p] === 0 || isTarget[p] === 0) continue;
      const beside = [x > 0 ? -1 : 0, x < widthPx - 1 ? 1 : 0, y > 0 ? -widthPx : 0, y < heightPx - 1 ? widthPx : 0];
      const known = beside.filter((step) => step !== 0 && hole[p + step] === 0);
      if (known.length === 0) continue;
      for (let c = 0; c < 3; c++) {
        const own = pixels[source[p]! * channels + c]! - pixels[p * channels + c]!;
        const sum = known.reduce(
          (total, step) =>
            total + pixels[(p + step) * channels + c]! - pixels[(source[p]! + step) * channels + c]! + own,
          0,
        );
        gaps[at + c] = sum / known.length;
      }
    }
  return gaps;
}

/** The mean of what is known of a channel in a small window. */
function meanAround(gaps: Float32Array, { widthPx, heightPx }: PixelSize, p: number, channel: number): number {
  const y = Math.floor(p / widthPx);
  const x = p - y * widthPx;
  let sum = 0;
  let count = 0;
  for (let row = Math.max(0, y - GRAIN_PX); row <= Math.min(heightPx - 1, y + GRAIN_PX); row++)
    for (let column = Math.max(0, x - GRAIN_PX); column <= Math.min(widthPx - 1, x + GRAIN_PX); column++) {
      const gap = gaps[(row * widthPx + column) * 3 + channel]!;
      if (Number.isNaN(gap)) continue;
      sum += gap;
      count++;
    }
  return sum / count;
}
