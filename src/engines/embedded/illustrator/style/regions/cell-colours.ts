import type { Raster } from '../raster/raster.ts';

/** Mean colour of each piece of a picture: three values per piece, as the picture's. Pieces without pixels are black. */
export function meanColours(picture: Raster, piece: Uint16Array, count: number): Float32Array {
  const sums = new Float64Array(count * 3);
  const members = new Uint32Array(count);
  for (let i = 0; i < piece.length; i++) {
    const k = piece[i]!;
    members[k]!++;
    for (let channel = 0; channel < 3; channel++) sums[k * 3 + channel]! += picture.values[i * 3 + channel]!;
  }
  return Float32Array.from(sums, (sum, i) => sum / Math.max(1, members[Math.floor(i / 3)]!));
}
