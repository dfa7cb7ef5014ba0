import type { PixelSize } from '../../../../core/image.ts';

/** The pixel nearest to each pixel among those that are seeds (Danielsson 1980: exact but for rare ties); -1 without seeds. */
export function nearestSeeds(isSeed: Uint8Array, { widthPx, heightPx }: PixelSize): Int32Array {
  const nearest = new Int32Array(isSeed.length).fill(-1);
  const squares = new Float32Array(isSeed.length).fill(Number.POSITIVE_INFINITY);
  for (let pixel = 0; pixel < isSeed.length; pixel++) {
    if (isSeed[pixel] === 0) continue;
    nearest[pixel] = pixel;
    squares[pixel] = 0;
  }
  for (const direction of [1, -1, 1, -1]) sweep(nearest, squares, widthPx, heightPx, direction);
  return nearest;
}

/** One pass over all pixels, from the top left (`direction` 1) or from the bottom right (-1). */
function sweep(nearest: Int32Array, squares: Float32Array, widthPx: number, heightPx: number, direction: number): void {
  for (let row = 0; row < heightPx; row++) {
    const y = direction === 1 ? row : heightPx - 1 - row;
    for (let column = 0; column < widthPx; column++) {
      const x = direction === 1 ? column : widthPx - 1 - column;
      const pixel = y * widthPx + x;
      if (squares[pixel] === 0) continue;
      const before = y - direction;
      if (x - direction >= 0 && x - direction < widthPx) offer(pixel, pixel - direction, x, y);
      if (before < 0 || before >= heightPx) continue;
      for (let beside = Math.max(0, x - 1); beside <= x + 1 && beside < widthPx; beside++)
        offer(pixel, before * widthPx + beside, x, y);
    }
  }
  /** Takes over a neighbour's seed where that is nearer. */
  function offer(pixel: number, neighbour: number, x: number, y: number): void {
    const seed = nearest[neighbour]!;
    if (seed < 0) return;
    const seedY = Math.floor(seed / widthPx);
    const square = (seed - seedY * widthPx - x) ** 2 + (seedY - y) ** 2;
    if (square >= squares[pixel]!) return;
    squares[pixel] = square;
    nearest[pixel] = seed;
  }
}
