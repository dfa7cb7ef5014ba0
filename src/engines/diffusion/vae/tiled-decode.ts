import type { NamedTensor } from '../onnx/network.ts';
import type { LatentShape } from '../pipelines/latent-shape.ts';
import { tilesAlong } from './tiles.ts';

/** Share of a tile that its neighbour shows, too. */
const OVERLAP = 0.25;

/**
 * Decodes latents whole where they fit, else tile by tile. Where tiles overlap they fade into each other.
 *
 * @param decode latents `[1, channels, h, w]` to `[1, 3, h · cellPx, w · cellPx]`.
 */
export async function decodeTiled(
  latents: Float32Array,
  shape: LatentShape,
  tileCells: number,
  decode: (tile: NamedTensor) => Promise<NamedTensor>,
): Promise<NamedTensor> {
  const { channels, height, width, cellPx } = shape;
  if (Math.max(height, width) <= tileCells) return decode({ data: latents, dims: [1, channels, height, width] });
  const size = { heightPx: height * cellPx, widthPx: width * cellPx };
  const sum = new Float32Array(3 * size.heightPx * size.widthPx);
  const weights = new Float32Array(size.heightPx * size.widthPx);
  const overlapCells = Math.floor(tileCells * OVERLAP);
  for (const rows of tilesAlong(height, tileCells, overlapCells))
    for (const columns of tilesAlong(width, tileCells, overlapCells)) {
      const tile = cut(latents, shape, rows.start, columns.start, rows.length, columns.length);
      const { data } = await decode(tile);
      const fadePx = overlapCells * cellPx;
      const [tileHeight, tileWidth] = [rows.length * cellPx, columns.length * cellPx];
      for (let y = 0; y < tileHeight; y++)
        for (let x = 0; x < tileWidth; x++) {
          const weight = ramp(y, tileHeight, fadePx) * ramp(x, tileWidth, fadePx);
          const at = (rows.start * cellPx + y) * size.widthPx + columns.start * cellPx + x;
          weights[at] += weight;
          for (let c = 0; c < 3; c++)
            sum[c * weights.length + at] += weight * data[(c * tileHeight + y) * tileWidth + x]!;
        }
    }
  const mean = sum.map((value, i) => value / weights[i % weights.length]!);
  return { data: mean, dims: [1, 3, size.heightPx, size.widthPx] };
}

/** Rises from an edge over the overlap; never zero, so that the picture's own border keeps its weight. */
function ramp(position: number, length: number, fade: number): number {
  return Math.min(1, (Math.min(position, length - 1 - position) + 1) / (fade + 1));
}

function cut(
  latents: Float32Array,
  { channels, height, width }: LatentShape,
  top: number,
  left: number,
  rows: number,
  columns: number,
): NamedTensor {
  const data = new Float32Array(channels * rows * columns);
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < rows; y++) {
      const from = (c * height + top + y) * width + left;
      data.set(latents.subarray(from, from + columns), (c * rows + y) * columns);
    }
  return { data, dims: [1, channels, rows, columns] };
}
