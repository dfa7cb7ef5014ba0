import { type Membrane, stretchMembrane } from './membrane.ts';

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
  const area = hole.map((value) => (value === 0 ? 0 : 1));
  const membrane: Membrane = {
    widthPx,
    heightPx,
    values: new Float32Array(area.length * 3),
    given: new Uint8Array(area.length),
    area,
  };
  for (const p of rimOf(area, widthPx, heightPx)) {
    membrane.given[p] = 1;
    stepAcross(rgb, membrane, p);
  }
  if (!membrane.given.includes(1)) return;
  stretchMembrane(membrane);
  for (let p = 0; p < area.length; p++) {
    if (area[p] === 0) continue;
    for (let at = p * 3; at < p * 3 + 3; at++)
      rgb[at] = Math.min(255, Math.max(0, Math.round(rgb[at]! + membrane.values[at]!)));
  }
}

/** Sets the membrane at a pixel of the rim: how much lighter the same thing is outside than inside; 0 when unknown. */
function stepAcross(rgb: Uint8Array, { widthPx, heightPx, area, values }: Membrane, pixel: number): void {
  const y = Math.floor(pixel / widthPx);
  const x = pixel - y * widthPx;
  const sums = [0, 0, 0, 0, 0, 0];
  const counts = [0, 0];
  for (let row = Math.max(0, y - RADIUS); row <= Math.min(heightPx - 1, y + RADIUS); row++) {
    for (let column = Math.max(0, x - RADIUS); column <= Math.min(widthPx - 1, x + RADIUS); column++) {
      const q = row * widthPx + column;
      if (!isAlike(rgb, q * 3, pixel * 3)) continue;
      const side = area[q]!;
      counts[side]!++;
      for (let c = 0; c < 3; c++) sums[side * 3 + c]! += rgb[q * 3 + c]!;
    }
  }
  const [outside, inside] = counts as [number, number];
  if (outside < FEWEST_PIXELS || inside < FEWEST_PIXELS) return;
  for (let c = 0; c < 3; c++) values[pixel * 3 + c] = sums[c]! / outside - sums[3 + c]! / inside;
}

function isAlike(rgb: Uint8Array, a: number, b: number): boolean {
  for (let c = 0; c < 3; c++) if (Math.abs(rgb[a + c]! - rgb[b + c]!) > LARGEST_DIFFERENCE) return false;
  return true;
}

/** Pixels of the area with a neighbour outside it. */
function rimOf(area: Uint8Array, widthPx: number, heightPx: number): number[] {
  const rim: number[] = [];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (area[p] === 0) continue;
      const isRim =
        (x > 0 && area[p - 1] === 0) ||
        (x < widthPx - 1 && area[p + 1] === 0) ||
        (y > 0 && area[p - widthPx] === 0) ||
        (y < heightPx - 1 && area[p + widthPx] === 0);
      if (isRim) rim.push(p);
    }
  }
  return rim;
}
