const FAR = 1e6;
const DIAGONAL = Math.SQRT2;

/**
 * Distance from each pixel of a hole (non-zero) to the nearest known pixel, in pixels; 0 outside. Two chamfer sweeps
 * (Borgefors 1986), at most 8 % off. Pixels of a picture that is all hole are a million pixels away.
 */
export function holeDistance(hole: Uint8Array, widthPx: number, heightPx: number): Float32Array {
  const distance = new Float32Array(hole.length);
  for (let p = 0; p < hole.length; p++) if (hole[p] !== 0) distance[p] = FAR;
  for (let y = 0; y < heightPx; y++) sweepRow(distance, widthPx, y, y > 0, 1);
  for (let y = heightPx - 1; y >= 0; y--) sweepRow(distance, widthPx, y, y < heightPx - 1, -1);
  return distance;
}

/**
 * Takes the shorter way over the neighbours that come before each pixel of a row: rightwards and from above (1), or leftwards and
 * from below (-1).
 */
function sweepRow(distance: Float32Array, widthPx: number, y: number, hasRow: boolean, step: 1 | -1): void {
  const first = step === 1 ? y * widthPx : (y + 1) * widthPx - 1;
  const last = first + step * (widthPx - 1);
  const toRow = step * widthPx;
  let before = FAR;
  for (let p = first, end = last + step; p !== end; p += step) {
    let best = distance[p]!;
    if (best !== 0) {
      best = Math.min(best, before + 1);
      if (hasRow) {
        best = Math.min(best, distance[p - toRow]! + 1);
        if (p !== first) best = Math.min(best, distance[p - toRow - step]! + DIAGONAL);
        if (p !== last) best = Math.min(best, distance[p - toRow + step]! + DIAGONAL);
      }
      distance[p] = best;
    }
    before = distance[p]!;
  }
}
