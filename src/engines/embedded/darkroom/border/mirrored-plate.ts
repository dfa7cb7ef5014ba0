import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { withoutMasked } from '../complete/without-masked.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { isGrown, sidesOf } from './grown-sides.ts';
import { mirrorAround } from './mirrored.ts';

/** The mirror sees this share of the picture's sides: what stands nearer the middle is seldom scenery. */
const DEPTH_SHARE = 0.25;
/** The subject's rim belongs to it. Share of the longer side. */
const RIM_SHARE = 0.012;
/** What a growing side cuts goes on there this deep, as a share of the picture's sides: half as deep as the mirror sees. */
const CUT_SHARE = DEPTH_SHARE / 2;
/** Of a subject that takes more of the picture than this, too little is left to stand behind it. */
const MOST_OF_PICTURE = 0.75;

/**
 * A border for structured pictures: what is mirrored at the sides that grow, without the subject. Streets, shelves and skylines go on
 * unbroken, at their height; where the subject is mirrored, patches of what stands behind it come in its place. What a growing side cuts
 * goes on, mirrored.
 *
 * @param box The picture's place on the canvas. @param things The subject, 0 or 255, of the box's size; by default it is guessed.
 * @returns `height × width × 3`, of the canvas; undefined where the subject leaves too little of it.
 */
export function mirroredPlate(
  picture: Raster,
  box: KnownBox,
  things: Mask | undefined,
  seed: number,
  onPart: (fraction: number) => void,
): Uint8Array | undefined {
  const { widthPx, heightPx } = picture;
  const canvas = new Uint8Array(widthPx * heightPx);
  const subject = subjectOf(things ?? findForeground(cropRaster(picture, box)).mask, picture, box);
  if (!subject) return undefined;
  for (let y = box.top; y < box.bottom; y++)
    canvas.set(
      subject.data.subarray((y - box.top) * subject.widthPx, (y - box.top + 1) * subject.widthPx),
      y * widthPx + box.left,
    );
  const rgb = mirrorAround(coloursOf(picture), picture, 3, box, DEPTH_SHARE);
  const hole = mirrorAround(canvas, picture, 1, box, DEPTH_SHARE);
  for (let y = box.top; y < box.bottom; y++) hole.fill(0, y * widthPx + box.left, y * widthPx + box.right);
  if (!hole.includes(255)) return rgb;
  // The subject is no source: it is made invisible where it stands.
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(255);
  for (let p = 0; p < canvas.length; p++) {
    for (let c = 0; c < 3; c++) rgba[p * 4 + c] = rgb[p * 3 + c]!;
    if (canvas[p] !== 0) rgba[p * 4 + 3] = 0;
  }
  return withoutMasked({ widthPx, heightPx, channels: 4, data: rgba }, { widthPx, heightPx, data: hole }, seed, onPart);
}

/** The subject with its rim, 0 or 255, of the box's size, without what a growing side cuts. */
function subjectOf(rough: Mask, canvas: PixelSize, box: KnownBox): Mask | undefined {
  const widthPx = box.right - box.left;
  const heightPx = box.bottom - box.top;
  const grown = grownBy(
    withoutCutParts(rough, canvas, box),
    Math.ceil(RIM_SHARE * Math.max(rough.widthPx, rough.heightPx)),
  );
  const share = grown.reduce((sum, value) => sum + value, 0) / (255 * grown.length);
  if (share > MOST_OF_PICTURE) return undefined;
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(((y + 0.5) * rough.heightPx) / heightPx) * rough.widthPx;
    for (let x = 0; x < widthPx; x++)
      data[y * widthPx + x] = grown[row + Math.floor(((x + 0.5) * rough.widthPx) / widthPx)]!;
  }
  return { widthPx, heightPx, data };
}

/** Clears what a growing side cuts, line by line from that side. */
function withoutCutParts({ widthPx, heightPx, data }: Mask, canvas: PixelSize, box: KnownBox): Mask {
  const result = data.slice();
  const own = sidesOf({ left: 0, top: 0, right: widthPx, bottom: heightPx });
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  for (const { fromX, fromY, toX, toY, inwardX, inwardY } of own.filter((_, index) => isGrowing[index])) {
    const depth = Math.round(CUT_SHARE * (inwardX === 0 ? heightPx : widthPx));
    for (let y = fromY; y <= toY; y++)
      for (let x = fromX; x <= toX; x++)
        for (let step = 0; step < depth; step++) {
          const p = (y + step * inwardY) * widthPx + x + step * inwardX;
          if (data[p] === 0) break;
          result[p] = 0;
        }
  }
  return { widthPx, heightPx, data: result };
}

function grownBy({ widthPx, heightPx, data }: Mask, rim: number): Uint8Array {
  const grown = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (data[y * widthPx + x] === 0) continue;
      for (let row = Math.max(0, y - rim); row <= Math.min(heightPx - 1, y + rim); row++)
        grown.fill(255, row * widthPx + Math.max(0, x - rim), row * widthPx + Math.min(widthPx, x + rim + 1));
    }
  return grown;
}
