import type { PixelSize } from '../../../../core/image.ts';
import type { CutOut } from '../backdrop/cut-out.ts';
import type { FittedPiece } from './fit-garment.ts';
import { createWarp, type PointPair } from './warp-map.ts';

/** The warp is worked out on a grid of this many pixels and interpolated. */
const GRID_PX = 8;

/** A garment bent to a body, `height × width` of the picture. */
export interface WornGarment extends PixelSize {
  /** `× 4`: red, green, blue, alpha; straight. */
  readonly rgba: Uint8Array;
}

/** Bends the pieces of a garment so that the points of each pair meet, and lays them over each other. */
export function bendGarment(pieces: readonly FittedPiece[], size: PixelSize): WornGarment {
  const rgba = new Uint8Array(size.widthPx * size.heightPx * 4);
  for (const { cut, pairs } of pieces) layOver(rgba, bendPiece(cut, pairs, size));
  return { ...size, rgba };
}

/** Porter-Duff over, straight alpha. */
function layOver(below: Uint8Array, above: Uint8Array): void {
  for (let at = 0; at < below.length; at += 4) {
    const top = above[at + 3]! / 255;
    if (top === 0) continue;
    const bottom = (below[at + 3]! / 255) * (1 - top);
    for (let c = at; c < at + 3; c++) below[c] = Math.round((above[c]! * top + below[c]! * bottom) / (top + bottom));
    below[at + 3] = Math.round((top + bottom) * 255);
  }
}

function bendPiece(cut: CutOut, pairs: readonly PointPair[], { widthPx, heightPx }: PixelSize): Uint8Array {
  const warp = createWarp(pairs);
  const columns = Math.ceil(widthPx / GRID_PX) + 1;
  const rows = Math.ceil(heightPx / GRID_PX) + 1;
  const grid = new Float32Array(columns * rows * 2);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      grid.set(warp(column * GRID_PX, row * GRID_PX), (row * columns + column) * 2);
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(y / GRID_PX);
    const ty = y / GRID_PX - row;
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(x / GRID_PX);
      const tx = x / GRID_PX - column;
      const a = (row * columns + column) * 2;
      const b = a + columns * 2;
      const u = (grid[a]! * (1 - tx) + grid[a + 2]! * tx) * (1 - ty) + (grid[b]! * (1 - tx) + grid[b + 2]! * tx) * ty;
      const v =
        (grid[a + 1]! * (1 - tx) + grid[a + 3]! * tx) * (1 - ty) + (grid[b + 1]! * (1 - tx) + grid[b + 3]! * tx) * ty;
      sample(cut, u, v, rgba, (y * widthPx + x) * 4);
    }
  }
  return rgba;
}

/** Bilinear, weighted by alpha; nothing outside the cut-out. */
function sample({ widthPx, heightPx, rgb, alpha }: CutOut, u: number, v: number, to: Uint8Array, at: number): void {
  const x = Math.floor(u);
  const y = Math.floor(v);
  if (x < 0 || y < 0 || x >= widthPx - 1 || y >= heightPx - 1) return;
  const tx = u - x;
  const ty = v - y;
  let total = 0;
  const sum = [0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const p = (y + (corner >> 1)) * widthPx + x + (corner & 1);
    const weight = ((corner & 1 ? tx : 1 - tx) * (corner >> 1 ? ty : 1 - ty) * alpha[p]!) / 255;
    total += weight;
    for (let c = 0; c < 3; c++) sum[c]! += weight * rgb[p * 3 + c]!;
  }
  if (total < 1 / 255) return;
  for (let c = 0; c < 3; c++) to[at + c] = Math.round(sum[c]! / total);
  to[at + 3] = Math.round(total * 255);
}
