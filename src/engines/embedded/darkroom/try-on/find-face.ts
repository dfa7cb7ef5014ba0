import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import { isSkin } from '../segment/skin.ts';

/** From hairline to chin, in widths of the face. */
const LENGTH = 1.3;
/** The face lies in this upper share of the person, and is at least this share of it wide. */
const HEAD_SHARE = 0.42;
const LEAST_WIDTH = 0.05;

/** A face, from the hairline to the chin, in pixels. */
export interface Face {
  readonly centreXPx: number;
  readonly widthPx: number;
  readonly chinYPx: number;
}

/** The face in a silhouette's upper part by its colour: the largest part of skin, as long as it is wide and a third more. */
export function findFace(picture: Raster, silhouette: Mask, topPx: number, bottomPx: number): Face | undefined {
  const { widthPx } = picture;
  const end = Math.round(topPx + (bottomPx - topPx) * HEAD_SHARE);
  const size: PixelSize = { widthPx, heightPx: Math.max(1, end - topPx) };
  const skin = new Uint8Array(size.widthPx * size.heightPx);
  for (let p = 0; p < skin.length; p++) {
    const pixel = topPx * widthPx + p;
    const at = pixel * picture.channels;
    if (silhouette.data[pixel]! > 127 && isSkin(picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!))
      skin[p] = 1;
  }
  const { partOf, sizes } = connectedParts(skin, size.widthPx, size.heightPx, 1);
  const largest = sizes.indexOf(Math.max(0, ...sizes));
  if (largest < 0) return undefined;
  return faceOfPart(partOf, largest, size, topPx, bottomPx - topPx);
}

function faceOfPart(
  partOf: Int32Array,
  part: number,
  { widthPx, heightPx }: PixelSize,
  topPx: number,
  personPx: number,
): Face | undefined {
  const first = Math.floor(partOf.indexOf(part) / widthPx);
  let widest = 0;
  let row = 0;
  let sumX = 0;
  let count = 0;
  for (; first + row < heightPx && row <= Math.max(4, widest * LENGTH); row++) {
    let from = widthPx;
    let to = -1;
    for (let x = 0; x < widthPx; x++)
      if (partOf[(first + row) * widthPx + x] === part) {
        from = Math.min(from, x);
        to = x;
        sumX += x;
        count++;
      }
    if (to < 0) break;
    // The brow opens at once; a width that jumps later is that of shoulders.
    widest = Math.max(widest, Math.min(to - from + 1, row * 3 + 4));
  }
  if (widest < LEAST_WIDTH * personPx || count === 0) return undefined;
  return { centreXPx: sumX / count, widthPx: widest, chinYPx: topPx + first + row };
}
