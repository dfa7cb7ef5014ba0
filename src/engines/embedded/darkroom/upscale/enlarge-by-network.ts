import type { Raster } from '../../../../core/image.ts';
import { type NetworkFactor, OWN_MARGIN_PX, type SuperResolution } from './network.ts';
import { type Tile, type TileNeeds, type Tiling, tilingOf } from './tiles.ts';

/** Side of the part that is kept of each tile, at most: larger needs more memory, smaller wastes work on margins. */
const KEPT_PX = 256;

/** Called before each tile with the part that is done, 0–1; may throw to end the work. */
export type TileWatch = (fraction: number) => void;

/** A picture whose bytes nobody else holds. */
export interface Enlarged extends Raster {
  readonly channels: 3;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Enlarges the colours of a picture (`height × width × 3`) by a network, tile by tile. */
export async function enlargeByNetwork(
  picture: Raster & { readonly channels: 3 },
  factor: NetworkFactor,
  network: SuperResolution,
  watch: TileWatch,
): Promise<Enlarged> {
  const widthPx = picture.widthPx * factor;
  const heightPx = picture.heightPx * factor;
  const data = new Uint8Array(widthPx * heightPx * 3);
  const rounded = new Uint8ClampedArray(data.buffer);
  const tiling = tilingOf(picture, needsOf(network, await network.tileSidePx?.(factor)));
  const planes = new Float32Array(3 * tiling.widthPx * tiling.heightPx);
  for (const [index, tile] of tiling.tiles.entries()) {
    watch(index / tiling.tiles.length);
    fillPlanes(planes, picture, tile, tiling);
    const enlarged = await network.enlarge(factor, planes, tiling.widthPx, tiling.heightPx);
    writeTile(rounded, widthPx, tile, factor, enlarged, tiling.widthPx * factor);
    release(enlarged);
  }
  return { widthPx, heightPx, channels: 3, data };
}

/** A network with tiles of one side sees less around them than it can, where that would be most of the tile. */
function needsOf(
  { marginPx = OWN_MARGIN_PX, sizeMultiplePx = 1 }: SuperResolution,
  fixedSidePx: number | undefined,
): TileNeeds {
  if (fixedSidePx === undefined) return { longestPx: KEPT_PX + 2 * marginPx, marginPx, multiplePx: sizeMultiplePx };
  return { longestPx: fixedSidePx, marginPx: Math.min(marginPx, Math.floor(fixedSidePx / 4)), multiplePx: fixedSidePx };
}

/** What the network is shown of a tile; a smaller picture's last row and column are repeated. */
function fillPlanes(planes: Float32Array, picture: Raster, { left, top }: Tile, { widthPx, heightPx }: Tiling): void {
  const plane = widthPx * heightPx;
  const known = Math.min(widthPx, picture.widthPx);
  for (let row = 0; row < heightPx; row++) {
    let from = (Math.min(picture.heightPx - 1, top + row) * picture.widthPx + left) * 3;
    const start = row * widthPx;
    for (let to = start; to < start + known; to++, from += 3) {
      planes[to] = picture.data[from]! / 255;
      planes[plane + to] = picture.data[from + 1]! / 255;
      planes[2 * plane + to] = picture.data[from + 2]! / 255;
    }
    for (let to = start + known; to < start + widthPx; to++)
      for (let colour = 0; colour < 3; colour++) planes[colour * plane + to] = planes[colour * plane + to - 1]!;
  }
}

/** Gives the memory back at once: V8 would keep the answers for all tiles, several times the picture, until it collects. */
function release({ buffer }: Float32Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
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
