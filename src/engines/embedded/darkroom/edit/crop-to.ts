import { cropRaster, type KnownBox, maskBox } from '../known-box.ts';
import { findForeground } from '../segment/foreground.ts';
import type { EditResult, PictureOrder } from './editor.ts';
import { namedThing } from './named-thing.ts';
import { takenFor } from './subject-instructions.ts';

/** Shapes with a name, as width over height. */
const SHAPES: readonly (readonly [words: RegExp, aspect: number])[] = [
  [/\bsquare\b/i, 1],
  [/\b(?:portrait|upright|vertical)\b/i, 3 / 4],
  [/\b(?:landscape|horizontal)\b/i, 4 / 3],
  [/\b(?:widescreen|banner)\b/i, 16 / 9],
];
const RATIO = /(\d+(?:\.\d+)?)\s*(?:[:x×/]|by|to)\s*(\d+(?:\.\d+)?)/i;
/** Room left around a subject, as a share of its longer side. */
const MARGIN_SHARE = 0.08;
/** What stands out with less certainty is not cropped to. */
const LEAST_CONFIDENCE = 0.35;

/** Crops to a shape (square, 16:9, portrait, …), around the subject where there is one; or to the subject itself. */
export function cropTo(object: string, { picture, mask }: PictureOrder): EditResult {
  if (mask) return { refusal: 'A picture cannot be cropped within a mask.' };
  const { mask: rough, confidence } = findForeground(picture);
  const scale = picture.widthPx / rough.widthPx;
  const found = confidence >= LEAST_CONFIDENCE ? maskBox(rough) : undefined;
  const subject = found && scaled(found, scale);
  const aspect = aspectOf(object);
  if (aspect !== undefined) return { raster: cropRaster(picture, shaped(picture, aspect, subject)), notUnderstood: [] };
  if (!subject || !namedThing(object).mayStandOut)
    return {
      refusal: `Nothing stands out clearly enough to be taken for "${object}". Crops are possible to square, portrait, landscape, widescreen, a ratio such as 16:9, or the subject.`,
    };
  const raster = cropRaster(picture, withMargin(subject, picture));
  return { raster, notUnderstood: [], ...(!namedThing(object).isSubject && { notices: [takenFor(object)] }) };
}

function aspectOf(object: string): number | undefined {
  const [, width, height] = RATIO.exec(object) ?? [];
  if (Number(width) > 0 && Number(height) > 0) return Number(width) / Number(height);
  return SHAPES.find(([words]) => words.test(object))?.[1];
}

function scaled({ left, top, right, bottom }: KnownBox, factor: number): KnownBox {
  return { left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor };
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The largest box of a shape, with the subject as near its middle as the picture allows. */
function shaped({ widthPx, heightPx }: Size, aspect: number, subject: KnownBox | undefined): KnownBox {
  const width = Math.max(1, Math.min(widthPx, Math.round(heightPx * aspect)));
  const height = Math.max(1, Math.min(heightPx, Math.round(widthPx / aspect)));
  const middle = subject
    ? { x: (subject.left + subject.right) / 2, y: (subject.top + subject.bottom) / 2 }
    : { x: widthPx / 2, y: heightPx / 2 };
  const left = Math.round(Math.min(widthPx - width, Math.max(0, middle.x - width / 2)));
  const top = Math.round(Math.min(heightPx - height, Math.max(0, middle.y - height / 2)));
  return { left, top, right: left + width, bottom: top + height };
}

function withMargin({ left, top, right, bottom }: KnownBox, { widthPx, heightPx }: Size): KnownBox {
  const margin = MARGIN_SHARE * Math.max(right - left, bottom - top);
  return {
    left: Math.max(0, Math.floor(left - margin)),
    top: Math.max(0, Math.floor(top - margin)),
    right: Math.min(widthPx, Math.ceil(right + margin)),
    bottom: Math.min(heightPx, Math.ceil(bottom + margin)),
  };
}
