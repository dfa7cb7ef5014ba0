import type { Raster } from '../../../../core/image.ts';
import type { NetworkFactor, SuperResolution } from './network.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** Side of the part that is kept of each tile: larger needs more memory, smaller wastes work on margins. */
const TILE_PX = 256;
/** The network looks 10 pixels far; with a margin of at least that, tiles meet without a seam. */
const MARGIN_PX = 12;

/** Called before each tile with the part that is done, 0–1; may throw to end the work. */
export type TileWatch = (fraction: number) => void;

/** Enlarges the colours of a picture (`height × width × 3`) by a network, tile by tile. */
export async function enlargeByNetwork(
  picture: Raster & { readonly channels: 3 },
  factor: NetworkFactor,
  network: SuperResolution,
  watch: TileWatch,
): Promise<Raster & { readonly channels: 3 }> {
  const widthPx = picture.widthPx * factor;
  const heightPx = picture.heightPx * factor;
  const data = new Uint8Array(widthPx * heightPx * 3);
  const tiles = tilesOf(picture, TILE_PX, MARGIN_PX);
  for (const [index, tile] of tiles.entries()) {
    watch(index / tiles.length);
    const width = tile.right - tile.left;
    const height = tile.bottom - tile.top;
    const enlarged = await network.enlarge(factor, planesOf(picture, tile), width, height);
    writeTile(data, widthPx, tile, factor, enlarged);
  }
  return { widthPx, heightPx, channels: 3, data };
}

function planesOf({ widthPx, data }: Raster, { left, top, right, bottom }: Tile): Float32Array {
  const width = right - left;
  const plane = width * (bottom - top);
  const planes = new Float32Array(plane * 3);
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const from = (y * widthPx + x) * 3;
      const to = (y - top) * width + x - left;
      planes[to] = data[from] / 255;
      planes[plane + to] = data[from + 1] / 255;
      planes[2 * plane + to] = data[from + 2] / 255;
    }
  return planes;
}

function writeTile(data: Uint8Array, widthPx: number, tile: Tile, factor: number, planes: Float32Array): void {
  const width = (tile.right - tile.left) * factor;
  const plane = planes.length / 3;
  for (let y = tile.keepTop * factor; y < tile.keepBottom * factor; y++)
    for (let x = tile.keepLeft * factor; x < tile.keepRight * factor; x++) {
      const from = (y - tile.top * factor) * width + x - tile.left * factor;
      const to = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const value = planes[channel * plane + from] * 255 + 0.5;
        data[to + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
}
