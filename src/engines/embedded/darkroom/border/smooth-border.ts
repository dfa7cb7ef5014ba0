import type { PixelSize, Raster } from '../../../../core/image.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { goneOn } from './gone-on.ts';
import { isGrown, type Side, sidesOf } from './grown-sides.ts';
import { intoStrip } from './mirrored.ts';
import { windowMeans } from './window-means.ts';

/** Depth of the strip along a side that tells whether the picture is smooth there, as a share of the longer side. */
const STRIP_SHARE = 0.02;
/** Details are what differs from the mean of windows of this radius, as a share of the longer side. */
const DETAIL_SHARE = 0.008;
/** A smooth strip differs from its means by less than this, in grey levels, nearly everywhere. */
const MOST_DETAIL = 7;
/** In the dark, eyes see smaller differences: this many at black, and one more for each so many grey levels. */
const MOST_DETAIL_IN_BLACK = 2;
const LEVELS_PER_DETAIL = 16;
const NEARLY_EVERYWHERE = 0.97;

/**
 * A border for pictures that are smooth wherever they grow, as a studio's backdrop, a clear sky or the paper around a painting is: the light
 * of the sides goes on, with the picture's own grain.
 *
 * @param rgb `height × width × 3`, of the canvas.
 * @returns The canvas, or undefined where something stands at the sides.
 */
export function smoothBorder(rgb: Uint8Array, size: PixelSize, box: KnownBox): Uint8Array | undefined {
  const longer = Math.max(box.right - box.left, box.bottom - box.top);
  const radius = Math.max(2, Math.round(DETAIL_SHARE * longer));
  const depth = Math.max(2, Math.round(STRIP_SHARE * longer));
  const grown = sidesOf(box).filter((side) => isGrown(side, size));
  const picture: Raster = { ...size, channels: 3, data: rgb };
  if (!grown.every((side) => isSmooth(cropRaster(picture, stripAlong(side, box, depth + radius)), side, depth, radius)))
    return undefined;
  const means = windowMeans(rgb, size, box, radius);
  const light = goneOn(means, size, box);
  const result = rgb.slice();
  for (let y = 0; y < size.heightPx; y++) {
    const row = intoStrip(y, box.top, box.bottom, depth) * size.widthPx;
    for (let x = 0; x < size.widthPx; x++) {
      if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) continue;
      const from = (row + intoStrip(x, box.left, box.right, depth)) * 3;
      const to = (y * size.widthPx + x) * 3;
      for (let c = 0; c < 3; c++) {
        const grain = rgb[from + c]! - means[from + c]!;
        const detail = Math.abs(grain) <= mostDetail(means[from + c]!) ? grain : 0;
        result[to + c] = Math.min(255, Math.max(0, Math.round(light[to + c]! + detail)));
      }
    }
  }
  return result;
}

/** How far a value may be from the mean about it and still count as grain. */
function mostDetail(mean: number): number {
  return Math.min(MOST_DETAIL, MOST_DETAIL_IN_BLACK + mean / LEVELS_PER_DETAIL);
}

/** The part of a box that is this near one of its sides. */
function stripAlong({ fromX, fromY, inwardX, inwardY }: Side, box: KnownBox, nearPx: number): KnownBox {
  return {
    left: inwardX < 0 ? Math.max(box.left, fromX + 1 - nearPx) : box.left,
    right: inwardX > 0 ? Math.min(box.right, fromX + nearPx) : box.right,
    top: inwardY < 0 ? Math.max(box.top, fromY + 1 - nearPx) : box.top,
    bottom: inwardY > 0 ? Math.min(box.bottom, fromY + nearPx) : box.bottom,
  };
}

/** Whether a strip is smooth this deep along the side of it that it was cut out at. */
function isSmooth(strip: Raster, { inwardX, inwardY }: Side, depth: number, radius: number): boolean {
  const { widthPx, heightPx, data: rgb } = strip;
  const all = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  const means = windowMeans(rgb, strip, all, radius);
  const own = sidesOf(all).find((side) => side.inwardX === inwardX && side.inwardY === inwardY)!;
  const deepest = Math.min(depth, inwardX === 0 ? heightPx : widthPx);
  let smooth = 0;
  let count = 0;
  for (let y = own.fromY; y <= own.toY; y++)
    for (let x = own.fromX; x <= own.toX; x++)
      for (let k = 0; k < deepest; k++) {
        const at = ((y + inwardY * k) * widthPx + x + inwardX * k) * 3;
        count++;
        if ([0, 1, 2].every((c) => Math.abs(rgb[at + c]! - means[at + c]!) <= mostDetail(means[at + c]!))) smooth++;
      }
  return smooth >= NEARLY_EVERYWHERE * count;
}
