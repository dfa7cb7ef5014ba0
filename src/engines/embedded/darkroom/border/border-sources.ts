import type { Mask, Raster } from '../../../../core/image.ts';
import { boxSum } from '../box-sum.ts';
import { type KnownBox, maskBox } from '../known-box.ts';
import { visiblePixels } from '../opaque.ts';
import type { RoughSegmentation } from '../segment/segmentation.ts';
import { shareCut, uncutSubject } from './uncut-subject.ts';

/** The subject's rim belongs to it. Share of the longer side. */
const RIM_SHARE = 0.01;
/** Depth of the bands along growing sides, as a share of the picture kept. */
const BAND_SHARE = 1 / 3;
/** With less of the picture than this left to copy from, less of the subject is left out. */
const LEAST_SOURCE_SHARE = 0.08;
/** A subject less sure than this may be a part of one: all of its box is left out. */
const LEAST_CONFIDENCE = 0.65;

/** A side cuts a subject that takes up more than this share of it. */
const LEAST_CUT = 0.02;
/** What a side cuts goes on beyond it as far as it lies this near that side, as a share of the picture: a badge farther in is not seen twice. */
const CUT_SHARE = 0.14;
/** With too little left to copy from, as far as it lies this near. */
const MOST_CUT_SHARE = 0.3;

/**
 * What may go on beyond the border: visible, not the subject or its rim, and near a side that grows, since what stands in the
 * middle is seldom scenery. What a growing side cuts of the subject goes on as well, as it is near that side. Where leaving out all of an unsure subject's box leaves
 * too little, what was found of it is left out; where even that does, everything visible may go on.
 *
 * @param subject what stands in the box.
 */
export function sourcesForBorder(
  picture: Raster,
  mask: Mask,
  box: KnownBox,
  { mask: found, confidence }: RoughSegmentation,
): Uint8Array | undefined {
  const visible = visiblePixels(picture);
  const isWhole = shareCut(found, picture, box) <= LEAST_CUT;
  const whole = confidence < LEAST_CONFIDENCE ? [filledBox(found), found] : [found];
  const least = LEAST_SOURCE_SHARE * (box.right - box.left) * (box.bottom - box.top);
  for (const subject of isWhole ? whole : uncutParts(found, picture, box)) {
    const { allowed, count } = sourcesWithout(subject, visible, mask, box);
    if (count >= least) return allowed;
  }
  return visible;
}

/** What a side leaves of a subject that it cuts: first what it leaves if only what is near it goes on, at last nothing. */
function uncutParts(found: Mask, picture: Raster, box: KnownBox): Mask[] {
  const parts = [CUT_SHARE, MOST_CUT_SHARE].map((share) => uncutSubject(found, picture, box, share));
  return [...parts, { ...found, data: new Uint8Array(found.data.length) }].filter((part) => part !== undefined);
}

/** The sources near growing sides that a subject and its rim leave, and how many of them are kept pixels. */
function sourcesWithout(
  subject: Mask,
  visible: Uint8Array | undefined,
  mask: Mask,
  box: KnownBox,
): { readonly allowed: Uint8Array; readonly count: number } {
  const [widthPx, heightPx] = [box.right - box.left, box.bottom - box.top];
  const rim = Math.ceil((RIM_SHARE * Math.max(widthPx, heightPx) * subject.widthPx) / widthPx);
  const around = boxSum(Float32Array.from(subject.data), subject.widthPx, subject.heightPx, rim);
  const allowed = new Uint8Array(mask.data.length);
  let count = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const p = y * mask.widthPx + x;
      if (!isNearGrowingSide(box, mask, x, y) || (visible && visible[p] === 0)) continue;
      const column = Math.floor(((x - box.left + 0.5) * subject.widthPx) / widthPx);
      const row = Math.floor(((y - box.top + 0.5) * subject.heightPx) / heightPx);
      if (around[row * subject.widthPx + column] !== 0) continue;
      allowed[p] = 1;
      if (mask.data[p] === 0) count++;
    }
  }
  return { allowed, count };
}

/** A mask of the whole box around what it means. */
function filledBox(mask: Mask): Mask {
  const box = maskBox(mask);
  const data = new Uint8Array(mask.data.length);
  if (box)
    for (let y = box.top; y < box.bottom; y++)
      data.fill(255, y * mask.widthPx + box.left, y * mask.widthPx + box.right);
  return { ...mask, data };
}

function isNearGrowingSide(
  { left, top, right, bottom }: KnownBox,
  { widthPx, heightPx }: Mask,
  x: number,
  y: number,
): boolean {
  const across = (right - left) * BAND_SHARE;
  const down = (bottom - top) * BAND_SHARE;
  return (
    (left > 0 && x - left < across) ||
    (right < widthPx && right - x <= across) ||
    (top > 0 && y - top < down) ||
    (bottom < heightPx && bottom - y <= down)
  );
}
