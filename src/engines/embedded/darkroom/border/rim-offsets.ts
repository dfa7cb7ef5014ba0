import { isBarred, type RimOffset, type SideStrip } from './side-strip.ts';

/** Offsets are sought on a copy at a quarter of the size. */
const SCALE = 4;
/** Stretches of the rim of this length are compared, each half over the last one, over this depth. */
const STRETCH_PX = 48;
const COMPARED_PX = 40;
/** Stretches may come from so much farther along the rim: lines that meet it at half a right angle go on. For so far it costs this, in squared grey levels. */
const MOST_ALONG_PX = 80;
const PRICED_PX = 60;
const ALONG_PRICE = 24;
/** So much of a difference of light that is the same all over does not count: it is levelled. */
const LEVELLED_SHARE = 0.8;
/** Offsets kept of each stretch, and of all. */
const KEPT_PER_STRETCH = 3;
const MOST_OFFSETS = 24;
/** Offsets no farther apart than this are one. */
const SAME_PX = 8;
/** A stretch gains nothing by an offset at which it differs more than so many times as much as its neighbouring pixels do, in squared grey levels. */
const HOPELESS_TIMES = 6;
const LEAST_HOPELESS = 20;
/** Pixels that are compared of stretches at full size: every so manyeth, and more to tell near offsets apart. */
const EVERY_PX = 4;
const EVERY_NEAR_PX = 2;

/**
 * The offsets at which most of what lies beside a rim is seen again deeper in the picture (after He and Sun 2012, "Statistics of Patch
 * Offsets for Image Completion"): periods of chequers and lattices, directions of grain, rows of things.
 *
 * @param beyondPx how far what is copied is to go on beyond the rim; no offset is shorter.
 */
export function rimOffsets(strip: SideStrip, beyondPx: number): RimOffset[] {
  const small = smallStrip(strip);
  const starts = stretchStarts(strip.lengthPx);
  const all = starts.flatMap((start) =>
    likestOffsets(strip, small, start, beyondPx).map((offset) => refined(strip, start, offset, beyondPx)),
  );
  const costs = all.map((offset) => starts.map((start) => differenceAt(strip, start, offset, EVERY_PX)));
  const hopeless = starts.map((start) => LEAST_HOPELESS + HOPELESS_TIMES * steepness(strip, start));
  return mostUseful(all, costs, hopeless);
}

function stretchStarts(lengthPx: number): number[] {
  const step = STRETCH_PX / 2;
  return Array.from({ length: Math.max(0, Math.floor((lengthPx - STRETCH_PX) / step) + 1) }, (_, n) => n * step);
}

/** Means of a strip at a quarter of its size. */
interface SmallStrip {
  readonly length: number;
  readonly depth: number;
  /** `length × depth × 3`. */
  readonly rgb: Float32Array;
}

function smallStrip({ lengthPx, depthPx, rgb }: SideStrip): SmallStrip {
  const length = Math.floor(lengthPx / SCALE);
  const depth = Math.floor(depthPx / SCALE);
  const means = new Float32Array(length * depth * 3);
  for (let at = 0; at < length * SCALE; at++)
    for (let deep = 0; deep < depth * SCALE; deep++) {
      const to = (Math.floor(at / SCALE) * depth + Math.floor(deep / SCALE)) * 3;
      const from = (at * depthPx + deep) * 3;
      for (let c = 0; c < 3; c++) means[to + c]! += rgb[from + c]! / SCALE ** 2;
    }
  return { length, depth, rgb: means };
}

/** The offsets at which a stretch is likest to what is seen there, best first. */
function likestOffsets(strip: SideStrip, small: SmallStrip, start: number, beyondPx: number): RimOffset[] {
  const found: { readonly offset: RimOffset; readonly cost: number }[] = [];
  for (let along = -MOST_ALONG_PX; along <= MOST_ALONG_PX; along += SCALE)
    for (let deep = Math.ceil(beyondPx / SCALE) * SCALE; deep + COMPARED_PX <= strip.depthPx; deep += SCALE) {
      const offset = { deep, along };
      if (isStretchBarred(strip, start, offset, beyondPx)) continue;
      found.push({ offset, cost: smallDifference(small, start / SCALE, offset) + priceOf(offset) });
    }
  found.sort((a, b) => a.cost - b.cost);
  const kept: RimOffset[] = [];
  for (const { offset } of found) {
    const isNew = kept.every(
      ({ deep, along }) => Math.abs(deep - offset.deep) > SAME_PX || Math.abs(along - offset.along) > SAME_PX,
    );
    if (isNew) kept.push(offset);
    if (kept.length === KEPT_PER_STRETCH) break;
  }
  return kept;
}

function isStretchBarred(strip: SideStrip, start: number, offset: RimOffset, beyondPx: number): boolean {
  const range = { fromDeep: -beyondPx, toDeep: COMPARED_PX };
  for (let at = start; at < start + STRETCH_PX; at += SCALE) if (isBarred(strip, offset, at, range)) return true;
  return false;
}

/** The mean squared difference at an offset, less what is levelled. @param start in pixels of the small strip. */
function smallDifference({ length, depth, rgb }: SmallStrip, start: number, offset: RimOffset): number {
  const [height, width] = [STRETCH_PX / SCALE, COMPARED_PX / SCALE];
  const [deep, along] = [offset.deep / SCALE, offset.along / SCALE];
  if (start + along + height > length || deep + width > depth) return Infinity;
  const shift = (along * depth + deep) * 3;
  let squares = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let row = start; row < start + height; row++)
    for (let i = row * depth * 3, end = i + width * 3; i < end; i += 3) {
      const r = rgb[i]! - rgb[i + shift]!;
      const g = rgb[i + 1]! - rgb[i + 1 + shift]!;
      const b = rgb[i + 2]! - rgb[i + 2 + shift]!;
      squares += r * r + g * g + b * b;
      red += r;
      green += g;
      blue += b;
    }
  const count = height * width;
  return (squares - (LEVELLED_SHARE * (red * red + green * green + blue * blue)) / count) / (3 * count);
}

function priceOf({ along }: RimOffset): number {
  return ALONG_PRICE * (along / PRICED_PX) ** 2;
}

/** How much a stretch differs from what is seen at an offset, price included; infinite where that lies outside of the strip. */
function differenceAt(
  { lengthPx, depthPx, rgb }: SideStrip,
  start: number,
  offset: RimOffset,
  everyPx: number,
): number {
  const { deep, along } = offset;
  if (start + along < 0 || start + along + STRETCH_PX > lengthPx || deep + COMPARED_PX > depthPx) return Infinity;
  const shift = (along * depthPx + deep) * 3;
  const sums: [number, number, number] = [0, 0, 0];
  let squares = 0;
  let count = 0;
  for (let row = start; row < start + STRETCH_PX; row += everyPx)
    for (let column = 0; column < COMPARED_PX; column += everyPx, count++) {
      const i = (row * depthPx + column) * 3;
      for (let c = 0; c < 3; c++) {
        const difference = rgb[i + c]! - rgb[i + c + shift]!;
        squares += difference * difference;
        sums[c]! += difference;
      }
    }
  const level = sums.reduce((sum, value) => sum + value * value, 0) / count;
  return (squares - LEVELLED_SHARE * level) / (3 * count) + priceOf(offset);
}

/** The offset near another at which a stretch is seen most exactly. */
function refined(strip: SideStrip, start: number, { deep, along }: RimOffset, beyondPx: number): RimOffset {
  let best = { deep, along };
  let least = Infinity;
  for (let near = Math.max(beyondPx, deep - SCALE); near <= deep + SCALE; near++)
    for (let beside = along - SCALE; beside <= along + SCALE; beside++) {
      const offset = { deep: near, along: beside };
      const cost = differenceAt(strip, start, offset, EVERY_NEAR_PX);
      if (cost >= least) continue;
      least = cost;
      best = offset;
    }
  return best;
}

/** The mean square of the differences of neighbouring pixels of a stretch. */
function steepness({ depthPx, rgb }: SideStrip, start: number): number {
  let sum = 0;
  let count = 0;
  for (let row = start; row < start + STRETCH_PX - 1; row += EVERY_NEAR_PX)
    for (let column = 0; column < COMPARED_PX - 1; column += EVERY_NEAR_PX)
      for (let c = 0; c < 3; c++, count += 2) {
        const i = (row * depthPx + column) * 3 + c;
        sum += (rgb[i + 3]! - rgb[i]!) ** 2 + (rgb[i + depthPx * 3]! - rgb[i]!) ** 2;
      }
  return sum / count;
}

/** The offsets that together serve all stretches best, chosen one after the other. */
function mostUseful(
  all: readonly RimOffset[],
  costs: readonly (readonly number[])[],
  hopeless: readonly number[],
): RimOffset[] {
  const chosen: RimOffset[] = [];
  const least = hopeless.slice();
  const gainOf = (own: readonly number[]): number =>
    least.reduce((sum, value, k) => sum + Math.max(0, value - own[k]!) / hopeless[k]!, 0);
  while (chosen.length < MOST_OFFSETS) {
    const gains = costs.map(gainOf);
    const most = gains.reduce((a, b) => Math.max(a, b), 0);
    if (most === 0) break;
    const best = gains.indexOf(most);
    chosen.push(all[best]!);
    for (const [k, cost] of costs[best]!.entries()) least[k] = Math.min(least[k]!, cost);
  }
  return chosen;
}
