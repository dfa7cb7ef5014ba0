const FAR = 1e6;
const DIAGONAL = Math.SQRT2;

/**
 * Distance from each pixel of a hole (non-zero) to the nearest known pixel, in pixels; 0 outside. Two chamfer sweeps
 * (Borgefors 1986), at most 8 % off. Pixels of a picture that is all hole are a million pixels away.
 */
export function holeDistance(hole: Uint8Array, widthPx: number, heightPx: number): Float32Array {
  const distance = Float32Array.from(hole, (value) => (value === 0 ? 0 : FAR));
  for (let y = 0; y < heightPx; y++) for (let x = 0; x < widthPx; x++) relax(distance, widthPx, heightPx, x, y, -1);
  for (let y = heightPx - 1; y >= 0; y--)
    for (let x = widthPx - 1; x >= 0; x--) relax(distance, widthPx, heightPx, x, y, 1);
  return distance;
}

/** Takes the shorter way over the neighbours on one side: before the pixel (-1) or after it (1). */
function relax(distance: Float32Array, widthPx: number, heightPx: number, x: number, y: number, side: -1 | 1): void {
  const p = y * widthPx + x;
  let best = distance[p]!;
  if (best === 0) return;
  const hasColumn = x + side >= 0 && x + side < widthPx;
  const hasOther = x - side >= 0 && x - side < widthPx;
  if (hasColumn) best = Math.min(best, distance[p + side]! + 1);
  if (y + side >= 0 && y + side < heightPx) {
    const q = p + side * widthPx;
    best = Math.min(best, distance[q]! + 1);
    if (hasColumn) best = Math.min(best, distance[q + side]! + DIAGONAL);
    if (hasOther) best = Math.min(best, distance[q - side]! + DIAGONAL);
  }
  distance[p] = best;
}
