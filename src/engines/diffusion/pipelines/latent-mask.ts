import type { Mask } from '../../../core/image.ts';
import type { LatentShape } from './latent-shape.ts';

/** Which cells are drawn anew: 1 where any pixel of the cell is meant, else 0. `height × width`. */
export function latentMask({ widthPx, data }: Mask, { height, width, cellPx }: LatentShape): Float32Array {
  const cells = new Float32Array(height * width);
  for (let y = 0; y < height * cellPx; y++)
    for (let x = 0; x < width * cellPx; x++)
      if (data[y * widthPx + x]! > 0) cells[Math.floor(y / cellPx) * width + Math.floor(x / cellPx)] = 1;
  return cells;
}

/** `inside` where the mask is set, `outside` elsewhere, in every channel. */
export function chooseByMask(mask: Float32Array, inside: Float32Array, outside: Float32Array): Float32Array {
  return inside.map((value, i) => (mask[i % mask.length]! > 0 ? value : outside[i]!));
}
