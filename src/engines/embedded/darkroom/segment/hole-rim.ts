import type { PixelSize } from '../../../../core/image.ts';
import { type LabPicture, squaredLabDistance } from './lab.ts';

/** Pixels of a part that edges enclose, and those of them that touch others. */
export interface EnclosedPart {
  readonly own: readonly number[];
  readonly rim: readonly number[];
  readonly has: (pixel: number) => boolean;
}

/** What surrounds a hole is at most this thick, and this much more per pixel of the hole's side. */
const FAR_PX = 16;
const FAR_PER_SIDE = 0.35;
/** What lies between a hole and the ground differs from both by this, and by this share of what they differ by. */
const LEAST_RIDGE = 6;
const RIDGE_OVER_STEP = 0.6;
/** The ground goes on behind what lies between: a quarter of the rim differs less from the ground beyond. */
const MOST_STEP = 13;
const ALIKE_SHARE = 0.25;
/** Looked at is this share of a part's rim, that nearest to the ground; this share of it must have something between. */
const RIM_SHARE = 0.4;
const RIM_SAMPLES = 60;
const LEAST_RIM = 4;
const LEAST_RIDGED = 0.3;
const BEYOND_EDGE_PX = 2;

/** The pixels of a part that touch others. */
export function rimOf(own: readonly number[], partOf: Int32Array, { widthPx }: PixelSize): number[] {
  return own.filter((pixel) =>
    [pixel - 1, pixel + 1, pixel - widthPx, pixel + widthPx].some((other) => partOf[other] !== partOf[pixel]),
  );
}

/** Side of the square with the same ratio of area to rim. */
export function sideOf({ own, rim }: EnclosedPart): number {
  return (4 * own.length) / rim.length;
}

/**
 * Whether something thin lies between a part and the ground, behind which the ground goes on.
 *
 * @param nearest for each pixel, the nearest pixel of the ground; -1 without any.
 */
export function liesApart(part: EnclosedPart, nearest: Int32Array, lab: LabPicture): boolean {
  if (nearest[part.own[0]!]! < 0) return false;
  const ways = part.rim.map((from) => ({ from, to: nearest[from]!, lengthPx: lengthOf(from, nearest[from]!, lab) }));
  ways.sort((a, b) => a.lengthPx - b.lengthPx);
  if (ways[0]!.lengthPx > FAR_PX + FAR_PER_SIDE * sideOf(part)) return false;
  const closest = ways.slice(0, Math.max(LEAST_RIM, ways.length * RIM_SHARE));
  const every = Math.max(1, Math.floor(closest.length / RIM_SAMPLES));
  const sample = closest.filter((_, i) => i % every === 0);
  const steps = sample.map(({ from, to }) => squaredLabDistance(lab.data, from, to)).sort((a, b) => a - b);
  if (steps[Math.floor(steps.length * ALIKE_SHARE)]! > MOST_STEP ** 2) return false;
  return sample.filter(({ from, to }) => hasRidge(from, to, lab)).length >= LEAST_RIDGED * sample.length;
}

function lengthOf(from: number, to: number, { widthPx }: PixelSize): number {
  return Math.hypot((from % widthPx) - (to % widthPx), Math.floor(from / widthPx) - Math.floor(to / widthPx));
}

/** Whether the colours on the way from one pixel to beyond another stray from those of both ends. */
function hasRidge(from: number, to: number, lab: LabPicture): boolean {
  const { widthPx, heightPx, data } = lab;
  const x = from % widthPx;
  const y = Math.floor(from / widthPx);
  const length = lengthOf(from, to, lab);
  const stepX = ((to % widthPx) - x) / length;
  const stepY = (Math.floor(to / widthPx) - y) / length;
  const at = (step: number): number => {
    const atX = Math.min(widthPx - 1, Math.max(0, Math.round(x + stepX * step)));
    const atY = Math.min(heightPx - 1, Math.max(0, Math.round(y + stepY * step)));
    return atY * widthPx + atX;
  };
  const end = at(length + BEYOND_EDGE_PX);
  const least = Math.max(LEAST_RIDGE ** 2, RIDGE_OVER_STEP ** 2 * squaredLabDistance(data, from, end));
  for (let k = 1; k < length; k++) {
    const pixel = at(k);
    if (squaredLabDistance(data, pixel, from) > least && squaredLabDistance(data, pixel, end) > least) return true;
  }
  return false;
}
