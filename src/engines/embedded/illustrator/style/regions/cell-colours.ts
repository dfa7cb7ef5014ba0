import { workAlone } from '../../crew/crew.ts';
import type { Raster } from '../raster/raster.ts';

/** Mean colour of each piece of a picture: three values per piece, as the picture's. Pieces without pixels are black. */
export function meanColours(picture: Raster, piece: Uint16Array, count: number): Float32Array {
  const sums = new Float64Array(count * 3);
  const members = new Uint32Array(count);
  const { widthPx, heightPx, values } = picture;
  const addRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const k = piece[i]!;
      members[k]!++;
      for (let channel = 0; channel < 3; channel++) sums[k * 3 + channel]! += values[i * 3 + channel]!;
    }
  };
  workAlone(heightPx, addRows);
  return Float32Array.from(sums, (sum, i) => sum / Math.max(1, members[Math.floor(i / 3)]!));
}
