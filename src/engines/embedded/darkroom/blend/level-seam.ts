import type { Mask } from '../../../../core/image.ts';
import { cropMask, type KnownBox, maskBoxes } from '../known-box.ts';
import { stretchMembrane } from './membrane.ts';

/** Both sides of the seam are compared over windows of 2 × 5 + 1 pixels. */
const RADIUS = 5;
/** Larger differences from the pixel at the seam, in grey levels, are different things rather than different light. */
const LARGEST_DIFFERENCE = 32;
/** Fewer comparable pixels than this on a side say nothing. */
const FEWEST_PIXELS = 8;

/**
 * Levels the brightness of a completed hole with its surroundings, in place: where the same thing goes on across the seam a
 * little lighter or darker, the difference is spread over the hole as a membrane. Where something else begins, nothing is
 * changed.
 *
 * @param rgb `height × width × 3`.
 * @param hole `height × width`, non-zero inside.
 */
export function levelSeam(rgb: Uint8Array, hole: Uint8Array, widthPx: number, heightPx: number): void {
  const whole = { widthPx, heightPx, data: hole };
  const rim = rimOf(hole, widthPx, heightPx);
  const steps = rim.map((p) => stepAcross(rgb, whole, p));
  for (const box of maskBoxes(whole)) levelIn(rgb, whole, box, rim, steps);
}

/** Levels what lies in a box of the hole. @param rim pixels of the hole's rim. @param steps how much lighter each shall become. */
function levelIn(
  rgb: Uint8Array,
  whole: Mask,
  box: KnownBox,
  rim: readonly number[],
  steps: readonly (readonly number[])[],
): void {
  const { widthPx } = whole;
  const { data: area, ...size } = cropMask(whole, box);
  const values = new Float32Array(area.length * 3);
  const given = new Uint8Array(area.length);
  for (const [k, p] of rim.entries()) {
    const y = Math.floor(p / widthPx);
    const x = p - y * widthPx;
    if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) continue;
    const at = (y - box.top) * size.widthPx + x - box.left;
    given[at] = 1;
    values.set(steps[k]!, at * 3);
  }
  if (!given.includes(1)) return;
  stretchMembrane({ ...size, values, given, area });
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const from = (y - box.top) * size.widthPx + x - box.left;
      if (area[from] === 0) continue;
      const to = (y * widthPx + x) * 3;
      for (let c = 0; c < 3; c++) rgb[to + c] = clampByte(rgb[to + c]! + values[from * 3 + c]!);
    }
}

function clampByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

const NO_STEP = [0, 0, 0] as const;

/** How much lighter the same thing is outside than inside at a pixel of the rim; 0 when unknown. */
function stepAcross(rgb: Uint8Array, { widthPx, heightPx, data: hole }: Mask, pixel: number): readonly number[] {
  const y = Math.floor(pixel / widthPx);
  const x = pixel - y * widthPx;
  const sums = [0, 0, 0, 0, 0, 0];
  const counts = [0, 0];
  for (let row = Math.max(0, y - RADIUS); row <= Math.min(heightPx - 1, y + RADIUS); row++) {
    for (let column = Math.max(0, x - RADIUS); column <= Math.min(widthPx - 1, x + RADIUS); column++) {
      const q = row * widthPx + column;
      if (!isAlike(rgb, q * 3, pixel * 3)) continue;
      const side = hole[q] === 0 ? 0 : 1;
      counts[side]!++;
      for (let c = 0; c < 3; c++) sums[side * 3 + c]! += rgb[q * 3 + c]!;
    }
  }
  const [outside, inside] = counts as [number, number];
  if (outside < FEWEST_PIXELS || inside < FEWEST_PIXELS) return NO_STEP;
  return NO_STEP.map((_, c) => sums[c]! / outside - sums[3 + c]! / inside);
}

function isAlike(rgb: Uint8Array, a: number, b: number): boolean {
  for (let c = 0; c < 3; c++) if (Math.abs(rgb[a + c]! - rgb[b + c]!) > LARGEST_DIFFERENCE) return false;
  return true;
}

/** Pixels of the hole with a neighbour outside it. */
function rimOf(hole: Uint8Array, widthPx: number, heightPx: number): number[] {
  const rim: number[] = [];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (hole[p] === 0) continue;
      const isRim =
        (x > 0 && hole[p - 1] === 0) ||
        (x < widthPx - 1 && hole[p + 1] === 0) ||
        (y > 0 && hole[p - widthPx] === 0) ||
        (y < heightPx - 1 && hole[p + widthPx] === 0);
      if (isRim) rim.push(p);
    }
  }
  return rim;
}
