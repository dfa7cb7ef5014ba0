import type { Raster } from '../../core/image.ts';
import { type BoxScratch, boxMean, boxScratch } from './box-filter.ts';
import { LUMA, MARK_TINT, mixChannels } from './channel-mix.ts';
import { drawTile } from './draw-tile.ts';
import { TILE_PX } from './tile-size.ts';

/** The picture is marked in bands of this many rows, so that memory does not grow with its height. */
const BAND_ROWS = 256;
/** Radius of the surroundings that count as the picture's own brightness at a pixel. */
const BRIGHTNESS_RADIUS = 3;
/** Radii over which liveliness is measured; the smaller value counts, so that the mark does not ring around edges. */
const NEAR_RADIUS = 2;
const FAR_RADIUS = 7;
const HALO_ROWS = BRIGHTNESS_RADIUS + FAR_RADIUS;

/**
 * Strength on plain ground, in grey levels (root mean square). Rounding makes it one level for about half of the
 * pixels: less than eyes see at the picture's own size, and less than strong compression keeps.
 */
const PLAIN_STRENGTH = 0.7;
/** What is added where the picture is lively. */
const STRENGTH_PER_DEVIATION = 0.25;
const MAX_STRENGTH = 3.4;
/** Below this brightness the mark fades to {@link DARK_SHARE} of its strength: eyes see more in the dark. */
const DARK_LUMA = 40;
const DARK_SHARE = 0.75;

/** No band is changed more than this: a peak signal-to-noise ratio of 42.2 dB. */
const MAX_MEAN_SQUARE = 255 ** 2 / 10 ** (42.2 / 10);

/**
 * Hides a payload in a picture: the key's tile is added to red, green and, weaker, to blue, stronger where the picture
 * is lively and eyes are busy. Alpha stays as it is.
 *
 * @param payload a whole number below 2^48.
 * @returns a new raster of the same size and channels.
 */
export function embedWatermark(raster: Raster, secret: string, payload: bigint): Raster {
  const marked = { ...raster, data: new Uint8Array(raster.data) };
  markInPlace(marked, secret, payload);
  return marked;
}

/** {@link embedWatermark} into the very pixels. */
export function markInPlace(raster: Raster, secret: string, payload: bigint): void {
  const tile = drawTile(secret, payload);
  const { widthPx, heightPx } = raster;
  const rows = Math.min(heightPx, BAND_ROWS + 2 * HALO_ROWS);
  const workspace: Workspace = {
    luma: new Float32Array(widthPx * rows),
    detail: new Float32Array(widthPx * rows),
    near: new Float32Array(widthPx * rows),
    far: new Float32Array(widthPx * rows),
    scratch: boxScratch(widthPx, rows),
  };
  let seen: Rows | undefined;
  for (let top = 0; top < heightPx; top += BAND_ROWS) {
    const band = { top, bottom: Math.min(heightPx, top + BAND_ROWS) };
    const around = { top: Math.max(0, top - HALO_ROWS), bottom: Math.min(heightPx, band.bottom + HALO_ROWS) };
    readLuma(raster, around, seen, workspace.luma);
    seen = around;
    const mark = drawBand(widthPx, band, around, tile, workspace);
    addMark(raster, mark, top * widthPx, (band.bottom - top) * widthPx);
  }
  release(workspace);
}

/** Gives memory back at once: a thread that only marks has so little else that V8 would let several workspaces pile up. */
function release({ luma, detail, near, far, scratch }: Workspace): void {
  for (const { buffer } of [luma, detail, near, far, scratch.rowSums]) buffer.transfer(0);
}

interface Workspace {
  readonly luma: Float32Array<ArrayBuffer>;
  readonly detail: Float32Array<ArrayBuffer>;
  readonly near: Float32Array<ArrayBuffer>;
  readonly far: Float32Array<ArrayBuffer>;
  readonly scratch: BoxScratch;
}

/** From `top` up to, without, `bottom`. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Brightness of some rows. Of those that it holds from the rows `seen` before, some have been marked since. */
function readLuma(
  { widthPx, channels, data }: Raster,
  { top, bottom }: Rows,
  seen: Rows | undefined,
  luma: Float32Array,
): void {
  if (seen) luma.copyWithin(0, (top - seen.top) * widthPx, (seen.bottom - seen.top) * widthPx);
  const from = seen?.bottom ?? top;
  const known = (from - top) * widthPx;
  mixChannels(data, channels, LUMA, from * widthPx, (bottom - from) * widthPx, luma.subarray(known));
}

/** What is to be added to the rows of the band, in grey levels; the result lies in the workspace. */
function drawBand(
  widthPx: number,
  { top, bottom }: Rows,
  around: Rows,
  tile: Float32Array,
  workspace: Workspace,
): Float32Array {
  const { luma, detail, near, far, scratch } = workspace;
  const rows = around.bottom - around.top;
  const count = rows * widthPx;
  boxMean(luma, detail, widthPx, rows, BRIGHTNESS_RADIUS, scratch);
  for (let i = 0; i < count; i++) {
    const difference = luma[i]! - detail[i]!;
    detail[i] = difference * difference;
  }
  boxMean(detail, near, widthPx, rows, NEAR_RADIUS, scratch);
  boxMean(detail, far, widthPx, rows, FAR_RADIUS, scratch);

  const mark = detail;
  let power = 0;
  for (let y = top; y < bottom; y++) {
    const tileRow = (y & (TILE_PX - 1)) * TILE_PX;
    const source = (y - around.top) * widthPx;
    const target = (y - top) * widthPx;
    for (let x = 0; x < widthPx; x++) {
      const i = source + x;
      const variance = near[i]! < far[i]! ? near[i]! : far[i]!;
      let strength = PLAIN_STRENGTH + STRENGTH_PER_DEVIATION * Math.sqrt(variance > 0 ? variance : 0);
      if (strength > MAX_STRENGTH) strength = MAX_STRENGTH;
      if (luma[i]! < DARK_LUMA) strength *= DARK_SHARE + ((1 - DARK_SHARE) * luma[i]!) / DARK_LUMA;
      const value = strength * tile[tileRow + (x & (TILE_PX - 1))]!;
      mark[target + x] = value;
      power += value * value;
    }
  }
  const size = (bottom - top) * widthPx;
  const excess = power / size / MAX_MEAN_SQUARE;
  if (excess > 1) for (let i = 0, gain = 1 / Math.sqrt(excess); i < size; i++) mark[i]! *= gain;
  return mark;
}

function addMark({ data, channels }: Raster, mark: Float32Array, first: number, count: number): void {
  const [red, green, blue] = MARK_TINT;
  for (let i = 0, target = first * channels; i < count; i++, target += channels) {
    const value = mark[i]!;
    data[target] = rounded(data[target]! + value * red);
    data[target + 1] = rounded(data[target + 1]! + value * green);
    data[target + 2] = rounded(data[target + 2]! + value * blue);
  }
}

function rounded(level: number): number {
  const value = level + 0.5;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
