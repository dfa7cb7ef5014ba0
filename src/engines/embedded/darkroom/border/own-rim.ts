import type { PixelSize } from '../../../../core/image.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import type { Canvas } from './canvas-parts.ts';
import { isGrown, type Side, sidesOf } from './grown-sides.ts';
import { quietLine, type Strip } from './quiet-line.ts';
import { undilatedBox } from './undilated-box.ts';

/** So far from its padding a picture may be spoilt by it, as JPEG files are, */
const SPOILT_PX = 12;
/** or this share of the rim, if that is less. */
const SPOILT_SHARE = 0.25;
/** In narrower rims there is no choice of lines. */
const LEAST_DEPTH_PX = 4;

/** A canvas on which more of the picture is known than the mask keeps. */
export interface OwnRim {
  readonly canvas: Canvas;
  /** What holds all that is known. */
  readonly box: KnownBox;
}

/**
 * The rim by which a mask has grown into the picture still shows the picture. On each growing side it is kept up to the line that cuts the
 * least of it: what goes on from there has no straight edge, and little to meet.
 *
 * @param kept what the mask keeps. @param byPx how far the mask has grown.
 */
export function keepOwnRim({ picture, mask, seed }: Canvas, kept: KnownBox, byPx: number): OwnRim {
  const spoiltPx = Math.ceil(Math.min(SPOILT_PX, SPOILT_SHARE * byPx));
  const box = undilatedBox(kept, byPx - spoiltPx, picture);
  const data = mask.data.slice();
  for (let y = box.top; y < box.bottom; y++)
    data.fill(0, y * picture.widthPx + box.left, y * picture.widthPx + box.right);
  const depths = [kept.left - box.left, box.right - kept.right, kept.top - box.top, box.bottom - kept.bottom];
  for (const [index, side] of sidesOf(box).entries()) {
    const depth = depths[index]!;
    if (!isGrown(side, picture)) continue;
    if (depth < LEAST_DEPTH_PX) return { canvas: { picture, mask, seed }, box: kept };
    const line = quietLine(stripAlong(picture, side, depth));
    for (const [at, deep] of line.entries()) for (let k = 0; k < deep; k++) data[pixelAt(picture, side, at, k)] = 255;
  }
  return { canvas: { picture, mask: { ...mask, data }, seed }, box };
}

/** The picture's grey levels along a side, line by line inwards. */
function stripAlong(picture: Canvas['picture'], side: Side, depth: number): Strip {
  const { fromX, fromY, toX, toY, inwardX, inwardY } = side;
  const strip = {
    left: inwardX < 0 ? fromX - depth + 1 : fromX,
    top: inwardY < 0 ? fromY - depth + 1 : fromY,
    right: inwardX > 0 ? toX + depth : toX + 1,
    bottom: inwardY > 0 ? toY + depth : toY + 1,
  };
  const own = cropRaster(picture, strip);
  const rgb = coloursOf(own);
  const ownSide = sidesOf({ left: 0, top: 0, right: own.widthPx, bottom: own.heightPx }).find(
    (other) => other.inwardX === inwardX && other.inwardY === inwardY,
  )!;
  const length = inwardX === 0 ? own.widthPx : own.heightPx;
  const levels = Float32Array.from({ length: length * depth }, (_, n) => {
    const p = pixelAt(own, ownSide, Math.floor(n / depth), n % depth) * 3;
    return (2 * rgb[p]! + 5 * rgb[p + 1]! + rgb[p + 2]!) / 8;
  });
  return { length, depth, levels };
}

/** The pixel so far along a side and so deep inside it. */
function pixelAt({ widthPx }: PixelSize, { fromX, fromY, inwardX, inwardY }: Side, at: number, deep: number): number {
  const x = fromX + (inwardX === 0 ? at : deep * inwardX);
  const y = fromY + (inwardY === 0 ? at : deep * inwardY);
  return y * widthPx + x;
}
