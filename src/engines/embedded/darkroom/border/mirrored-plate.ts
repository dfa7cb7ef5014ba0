import type { Mask, Raster } from '../../../../core/image.ts';
import { withoutMasked } from '../complete/without-masked.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { cutEnds } from './cut-ends.ts';
import { mirrorAround } from './mirrored.ts';
import { uncutSubject } from './uncut-subject.ts';

/** The mirror sees this share of the picture's sides: what stands nearer the middle is seldom scenery. */
const DEPTH_SHARE = 0.25;
/** What a growing side cuts comes to an end at most this far beyond it. */
const END_SHARE = 0.2;

/**
 * A border for structured pictures: what is mirrored at the sides that grow, without the subject. Streets, shelves and skylines go on
 * unbroken, at their height; where the subject is mirrored, patches of what stands behind it come in its place. What a growing side cuts
 * comes to an end there, mirrored.
 *
 * @param box The picture's place on the canvas. @param things The subject, 0 or 255, of any size; by default it is guessed.
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
  const subject = uncutSubject(things ?? findForeground(cropRaster(picture, box)).mask, picture, box, 0);
  if (!subject) return undefined;
  for (let y = box.top; y < box.bottom; y++)
    canvas.set(
      subject.data.subarray((y - box.top) * subject.widthPx, (y - box.top + 1) * subject.widthPx),
      y * widthPx + box.left,
    );
  const rgb = mirrorAround(coloursOf(picture), picture, 3, box, DEPTH_SHARE);
  const hole = mirrorAround(canvas, picture, 1, box, DEPTH_SHARE);
  for (let y = box.top; y < box.bottom; y++) hole.fill(0, y * widthPx + box.left, y * widthPx + box.right);
  const ends = cutEnds(subject, picture, box, END_SHARE);
  for (let p = 0; p < hole.length; p++) if (ends[p] === 1) hole[p] = 0;
  if (!hole.includes(255)) return rgb;
  // The subject is no source: it is made invisible where it stands and ends.
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(255);
  for (let p = 0; p < canvas.length; p++) {
    for (let c = 0; c < 3; c++) rgba[p * 4 + c] = rgb[p * 3 + c]!;
    if (canvas[p] !== 0 || ends[p] === 1) rgba[p * 4 + 3] = 0;
  }
  return withoutMasked({ widthPx, heightPx, channels: 4, data: rgba }, { widthPx, heightPx, data: hole }, seed, onPart);
}
