import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { cropMask, cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf, visiblePixels } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import type { RoughSegmentation } from '../segment/segmentation.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { sourcesForBorder } from './border-sources.ts';
import { type Canvas, partOf, partsGrowingAlone, pasteInto, within } from './canvas-parts.ts';
import { defocusedBorder } from './defocused-border.ts';
import { type BorderFill, isForetold } from './foretold.ts';
import { isGrown, sidesOf } from './grown-sides.ts';
import { rowsWithSources } from './source-rows.ts';
import { isTexture, strangenessAtSides } from './strangeness.ts';

/** Growing sideways, content comes from the same height: sky from sky, ground from ground. See `offsetCostOf`. */
const SAME_HEIGHT = 4000;
const NEARBY = 150;
/** What grows on one side should not come from the other. */
const SAME_SIDE = 900;
/** Without it large borders fill up with one plain patch; with much more, skies become mottled. */
const COPY_PRICE = 12;
/** What it costs to copy from elsewhere, and to copy the same again. */
interface Prices {
  readonly offsetCost: OffsetCost;
  readonly copyPrice: number;
}
/** A texture has no heights and no sides, and repeats are seen in it at once. */
const TEXTURE: Prices = { offsetCost: { perRow: 0, perColumn: 0 }, copyPrice: 400 };
/** The picture grows in one direction when the other's share of the new border is less than this. */
const MINOR_SHARE = 0.15;

/** Where sides are stranger than this, patches make nonsense of what lies beyond them; see `strangenessAtSides`. */
const STRANGE = 100;
/** There patches have to foretell the sides as well as a blur does, whose error is less for what is as wrong; from the second level on clearly better. */
const AS_WELL = 1.05;
const VERY_STRANGE = 200;
const CLEARLY_BETTER = 0.85;
/** A side cuts the subject if that takes up more than this share of it. */
const MOST_CUT = 0.12;
/** With fewer of its rows that have sources, patches fill the others with what belongs elsewhere. */
const LEAST_ROWS = 0.75;
/** All that is to be known of a picture before it goes on is read off a copy of this size. */
const LOOKED_AT_PX = 640;
/** Where its subject stands is to be known well enough to leave it out, not to cut it out. */
const SUBJECT_LOOKED_AT_PX = 192;

/**
 * The border of a photo: completed by patches; out of focus, where nothing in the picture is like what its sides cut, nor do patches
 * foretell what they show, and where they cut its subject. Of a picture that grows on two opposite sides, each goes on in its own way.
 *
 * @param box the picture's place on the canvas. @param isWhole whether it is known, and opaque, all over its box.
 * @returns `height × width × 3`, of the canvas.
 */
export function photoBorder(canvas: Canvas, box: KnownBox, isWhole: boolean, report: ReportProgress): Uint8Array {
  const { picture } = canvas;
  const { rgb, ...size } = workingPicture(cropRaster(picture, box), LOOKED_AT_PX);
  const kept: Raster = { ...size, channels: 3, data: rgb };
  if (isTexture(kept)) return fill(canvas, TEXTURE, visiblePixels(picture), report);
  const subject = findForeground(kept, [], SUBJECT_LOOKED_AT_PX);
  const parts = isWhole ? partsGrowingAlone(picture, box) : [];
  const strange = parts.filter((part) => isStrange(kept, subject, partOf(canvas, part), within(box, part)));
  if (strange.length === 0) return completed(canvas, box, subject, report);
  const result = defocusedBorder(coloursOf(picture), picture, box, subject.mask);
  for (const part of parts.filter((one) => !strange.includes(one)))
    pasteInto(result, picture, part, completed(partOf(canvas, part), within(box, part), subject, report));
  return result;
}

function isStrange(kept: Raster, subject: RoughSegmentation, { picture, mask, seed }: Canvas, box: KnownBox): boolean {
  if (isSubjectCut(subject.mask, picture, box)) return true;
  const strangeness = strangenessAtSides(kept, picture, box);
  if (strangeness < STRANGE) return false;
  const sources = sourcesForBorder(picture, mask, box, subject);
  if (sources && growsSidewaysOnly(picture, box) && rowsWithSources(sources, picture, box) < LEAST_ROWS) return true;
  const byPatches: BorderFill = (part, border, inner) =>
    completed({ picture: part, mask: border, seed }, inner, subjectIn(subject, part, inner), () => {});
  const outOfFocus: BorderFill = (part, _border, inner) =>
    defocusedBorder(coloursOf(part), part, inner, subjectIn(subject, part, inner).mask);
  const mostShare = strangeness < VERY_STRANGE ? AS_WELL : CLEARLY_BETTER;
  return !isForetold(kept, picture, box, byPatches, outOfFocus, mostShare);
}

function growsSidewaysOnly({ heightPx }: PixelSize, { top, bottom }: KnownBox): boolean {
  return top === 0 && bottom === heightPx;
}

/** Whether a growing side cuts the subject, which patches do not go on with: it would end in a straight line. */
function isSubjectCut({ widthPx, heightPx, data }: Mask, canvas: PixelSize, box: KnownBox): boolean {
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  const own = sidesOf({ left: 0, top: 0, right: widthPx, bottom: heightPx });
  return own.some(({ fromX, fromY, toX, toY }, index) => {
    if (!isGrowing[index]) return false;
    let cut = 0;
    for (let y = fromY; y <= toY; y++) for (let x = fromX; x <= toX; x++) if (data[y * widthPx + x]! > 127) cut++;
    return cut > MOST_CUT * (toX - fromX + toY - fromY + 1);
  });
}

/** What of a subject is inside a box of its picture. */
function subjectIn({ mask, confidence }: RoughSegmentation, picture: PixelSize, box: KnownBox): RoughSegmentation {
  const [across, down] = [mask.widthPx / picture.widthPx, mask.heightPx / picture.heightPx];
  const own = {
    left: Math.round(box.left * across),
    top: Math.round(box.top * down),
    right: Math.round(box.right * across),
    bottom: Math.round(box.bottom * down),
  };
  return { mask: cropMask(mask, own), confidence };
}

/** The border filled with what the picture suggests, without its subject. */
function completed(canvas: Canvas, box: KnownBox, subject: RoughSegmentation, report: ReportProgress): Uint8Array {
  const { picture, mask } = canvas;
  const prices = { offsetCost: offsetCostFor(box, mask), copyPrice: COPY_PRICE };
  return fill(canvas, prices, sourcesForBorder(picture, mask, box, subject), report);
}

/** @param allowed where the picture may be copied from; absent: anywhere. */
function fill(
  { picture, mask, seed }: Canvas,
  prices: Prices,
  allowed: Uint8Array | undefined,
  report: ReportProgress,
): Uint8Array {
  const { widthPx, heightPx } = picture;
  const hole = mask.data;
  return completePicture(
    { widthPx, heightPx, rgb: coloursOf(picture), hole, ...prices, seed, ...(allowed && { allowed }) },
    (fraction) => report('complete', fraction),
  );
}

/** Layers of a landscape must stay layers when it grows sideways; when it grows upwards, what is above goes on. */
function offsetCostFor({ left, top, right, bottom }: KnownBox, { widthPx, heightPx }: Mask): OffsetCost {
  const sideways = (left + widthPx - right) / widthPx;
  const upwards = (top + heightPx - bottom) / heightPx;
  const share = sideways / (sideways + upwards || 1);
  if (share > 1 - MINOR_SHARE) return { perRow: SAME_HEIGHT, perColumn: SAME_SIDE };
  if (share < MINOR_SHARE) return { perRow: SAME_SIDE, perColumn: NEARBY };
  return { perRow: SAME_SIDE, perColumn: SAME_SIDE };
}
