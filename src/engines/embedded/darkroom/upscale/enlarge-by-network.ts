import type { Raster } from '../../../../core/image.ts';
import { type NetworkFactor, OWN_MARGIN_PX, type SuperResolution } from './network.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** Side of the part that is kept of each tile, at most: larger needs more memory, smaller wastes work on margins. */
const TILE_PX = 256;

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
  const rounded = new Uint8ClampedArray(data.buffer);
  const { keptPx, marginPx, sideOf } = tilingOf(network, await network.tileSidePx?.(factor));
  const tiles = tilesOf(picture, keptPx, marginPx);
  for (const [index, tile] of tiles.entries()) {
    watch(index / tiles.length);
    const width = sideOf(tile.right - tile.left);
    const height = sideOf(tile.bottom - tile.top);
    const planes = planesOf(picture, tile, width, height);
    const enlarged = await network.enlarge(factor, planes, width, height);
    writeTile(rounded, widthPx, tile, factor, enlarged, width * factor);
  }
  return { widthPx, heightPx, channels: 3, data };
}

/** How a picture is cut: what is kept of each tile, what is seen around it, and the side that a tile is padded to. */
interface Tiling {
  readonly keptPx: number;
  readonly marginPx: number;
  readonly sideOf: (lengthPx: number) => number;
}

/** A network with tiles of one side sees less around them than it can, where that would be most of the tile. */
function tilingOf(
  { marginPx = OWN_MARGIN_PX, sizeMultiplePx = 1 }: SuperResolution,
  fixedSidePx: number | undefined,
): Tiling {
  if (fixedSidePx === undefined)
    return { keptPx: TILE_PX, marginPx, sideOf: (length) => roundedUp(length, sizeMultiplePx) };
  const margin = Math.min(marginPx, Math.floor(fixedSidePx / 4));
  return { keptPx: fixedSidePx - 2 * margin, marginPx: margin, sideOf: () => fixedSidePx };
}

function roundedUp(length: number, multiple: number): number {
  return Math.ceil(length / multiple) * multiple;
}

/** A tile at `width` × `height`, which may be more than it has: its last row and column are repeated. */
function planesOf(
  { widthPx, data }: Raster,
  { left, top, right, bottom }: Tile,
  width: number,
  height: number,
): Float32Array {
  const plane = width * height;
  const planes = new Float32Array(plane * 3);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const from = (Math.min(bottom - 1, top + row) * widthPx + Math.min(right - 1, left + column)) * 3;
      const to = row * width + column;
      planes[to] = data[from] / 255;
      planes[plane + to] = data[from + 1] / 255;
      planes[2 * plane + to] = data[from + 2] / 255;
    }
  return planes;
}

function writeTile(
  data: Uint8ClampedArray,
  widthPx: number,
  tile: Tile,
  factor: number,
  planes: Float32Array,
  width: number,
): void {
  const plane = planes.length / 3;
  const keptWidth = (tile.keepRight - tile.keepLeft) * factor;
  for (let y = tile.keepTop * factor; y < tile.keepBottom * factor; y++) {
    let from = (y - tile.top * factor) * width + (tile.keepLeft - tile.left) * factor;
    let to = (y * widthPx + tile.keepLeft * factor) * 3;
    for (const end = from + keptWidth; from < end; from++, to += 3) {
      data[to] = planes[from]! * 255;
      data[to + 1] = planes[plane + from]! * 255;
      data[to + 2] = planes[2 * plane + from]! * 255;
    }
  }
}
