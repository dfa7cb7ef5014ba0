import type { Mask, Raster } from '../../../../core/image.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { type MatchedDrawing, matchDrawing } from '../border/match-drawing.ts';
import { mirroredPlate } from '../border/mirrored-plate.ts';
import { smoothBorder } from '../border/smooth-border.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { holeDistance } from '../hole-distance.ts';
import { emptyPlace, placeWish } from '../insert/empty-place.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { cropMask, cropRaster, type KnownBox, knownBox, maskBox } from '../known-box.ts';
import { coloursOf, visiblePixels, withAlphaOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { type EditResult, type MaskedOrder, maskedEditor } from './editor.ts';
import { drawOnLargerCanvas, type LargerDrawing } from './go-on-drawing.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** Growing sideways, content comes from the same height: sky from sky, ground from ground. See `offsetCostOf`. */
const SAME_HEIGHT = 2000;
const NEARBY = 150;
/** What grows on one side should not come from the other. */
const SAME_SIDE = 900;
/** Without it large borders fill up with one plain patch; with much more, skies become mottled. */
const COPY_PRICE = 12;
/** The picture grows in one direction when the other's share of the new border is less than this. */
const MINOR_SHARE = 0.15;
/** The subject's rim belongs to it. Share of the longer side. */
const RIM_SHARE = 0.01;
/** Depth of the bands along growing sides, as a share of the picture kept. */
const BAND_SHARE = 1 / 3;
/** With less of the picture than this left to copy from, less of the subject is left out. */
const LEAST_SOURCE_SHARE = 0.08;
/** A subject less sure than this may be a part of one: all of its box is left out. */
const LEAST_CONFIDENCE = 0.65;

/** Width of the band beside a picture in which a drawing on a larger canvas is joined to it. Share of the canvas's longer side. */
const JOIN_SHARE = 0.045;
/** A drawing that differs more than this from the picture at its sides, in grey levels, shows another place. */
const MOST_DIFFERENCE = 22;
/** Where both differ more than this, something begins or ends. */
const LEAST_UNLIKE = 10;

/**
 * Outpainting: the picture goes on into the masked border. Its subject is not repeated there; what the prompt names is drawn there. Smooth
 * sides go on smoothly; a picture of the illustrator's own is planned anew on the larger canvas, or mirrored where that shows another place;
 * everything else is completed by patches.
 */
export const outpaint = maskedEditor((order, tools, report) => {
  const { picture, mask } = order;
  const box = knownBox(mask);
  if (!box) return { refusal: 'Nothing of the picture is kept, so there is nothing to go on from.' };
  report('segment', 0);
  const isWhole = !visiblePixels(picture)?.includes(0) && !cropMask(mask, box).data.some((value) => value !== 0);
  const rgb = (isWhole ? wholeBorder(order, box, tools, report) : undefined) ?? completed(order, box, report);
  levelSeam(rgb, mask.data, picture.widthPx, picture.heightPx);
  return drawnInto({ ...picture, channels: 3, data: rgb }, order, tools);
});

/** The border of a picture that is known, and opaque, all over its box. */
function wholeBorder(
  order: MaskedOrder,
  box: KnownBox,
  tools: RenderTools,
  report: ReportProgress,
): Uint8Array | undefined {
  const { origin, picture } = order;
  const smooth = smoothBorder(coloursOf(picture), picture, box);
  if (smooth || !origin) return smooth;
  const own = drawOnLargerCanvas(tools.workshop.studio, { ...order, origin }, report);
  return (
    (own && ownBorder(order, own, report)) ??
    mirroredPlate(picture, own?.box ?? box, own?.things, order.seed, (fraction) => report('complete', fraction))
  );
}

/** The border of a picture of the illustrator's own: its paper, or the place drawn anew on the larger canvas where that goes on with it. */
function ownBorder(order: MaskedOrder, own: LargerDrawing, report: ReportProgress): Uint8Array | undefined {
  const { picture } = order;
  const smooth = smoothBorder(coloursOf(picture), picture, own.box);
  if (smooth || !own.rgb) return smooth;
  const matched = matchDrawing(own.rgb, coloursOf(picture), picture, own.box);
  return matched.difference <= MOST_DIFFERENCE ? joinedTo(order, own.box, matched, report) : undefined;
}

/** The border filled with what the picture suggests. */
function completed({ picture, mask, seed }: MaskedOrder, box: KnownBox, report: ReportProgress): Uint8Array {
  const allowed = sourcesForBorder(picture, mask, box);
  return completePicture(
    {
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      rgb: coloursOf(picture),
      hole: mask.data,
      offsetCost: offsetCostFor(box, mask),
      copyPrice: COPY_PRICE,
      seed,
      ...(allowed && { allowed }),
    },
    (fraction) => report('complete', fraction),
  );
}

/** The border taken from a drawing. Where it differs from the picture at its side, a band along that side joins both. */
function joinedTo(
  { picture, mask, seed }: MaskedOrder,
  box: KnownBox,
  { rgb: drawn, differences }: MatchedDrawing,
  report: ReportProgress,
): Uint8Array {
  const { widthPx, heightPx } = picture;
  const rgb = drawn.slice();
  const own = coloursOf(picture);
  for (let y = box.top; y < box.bottom; y++) {
    const [from, to] = [(y * widthPx + box.left) * 3, (y * widthPx + box.right) * 3];
    rgb.set(own.subarray(from, to), from);
  }
  const isAlike = differences.map((value) => (value > LEAST_UNLIKE ? 0 : 1));
  const toUnlike = holeDistance(Uint8Array.from(isAlike), widthPx, heightPx);
  const bandPx = JOIN_SHARE * Math.max(widthPx, heightPx);
  const hole = mask.data.map((value, p) => (value !== 0 && toUnlike[p]! <= bandPx ? 255 : 0));
  if (!hole.includes(255)) return rgb;
  return completePicture({ widthPx, heightPx, rgb, hole, offsetCost: LAYERS_AT_SEAM, seed }, (fraction) =>
    report('complete', 0.6 + fraction * 0.4),
  );
}

/** Both sides of a seam have the same layers at the same heights. */
const LAYERS_AT_SEAM = { perRow: 2500, perColumn: 600 };

/** What the prompt names, at an empty place of the new border; as the border is where it names nothing that can be drawn. */
function drawnInto(outpainted: Raster, order: MaskedOrder, { workshop }: RenderTools): EditResult {
  const { picture, mask, seed, negativePrompt } = order;
  const prompt = withoutAddresses(order.prompt);
  const scene = workshop.understanding.parse(prompt, negativePrompt);
  const whole = (rgb: Uint8Array): EditResult => ({
    raster: withAlphaOf(picture, rgb, mask),
    notUnderstood: scene.notUnderstood,
  });
  if (prompt === '' || scene.entities.length === 0) return whole(outpainted.data);
  const wish = placeWish(scene, workshop.studio.factsOf);
  const place = emptyPlace(outpainted, wish, seed, mask);
  return whole(insertSubjects(workshop.studio, scene, outpainted, place, seed, wish) ?? outpainted.data);
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

/**
 * What may go on beyond the border: visible, not the subject or its rim, and near a side that grows, since what stands in the
 * middle is seldom scenery. Where leaving out all of an unsure subject's box leaves too little, what was found of it is left out; where even
 * that does, everything visible may go on.
 */
function sourcesForBorder(picture: Raster, mask: Mask, box: KnownBox): Uint8Array | undefined {
  const visible = visiblePixels(picture);
  const { mask: found, confidence } = findForeground(cropRaster(picture, box));
  const subjects = confidence < LEAST_CONFIDENCE ? [filledBox(found), found] : [found];
  const least = LEAST_SOURCE_SHARE * (box.right - box.left) * (box.bottom - box.top);
  for (const subject of subjects) {
    const { allowed, count } = sourcesWithout(subject, visible, mask, box);
    if (count >= least) return allowed;
  }
  return visible;
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
  const allowed = new Uint8Array(mask.data.length);
  let count = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const p = y * mask.widthPx + x;
      if (!isNearGrowingSide(box, mask, x, y) || (visible && visible[p] === 0)) continue;
      const column = Math.floor(((x - box.left + 0.5) * subject.widthPx) / widthPx);
      const row = Math.floor(((y - box.top + 0.5) * subject.heightPx) / heightPx);
      if (isNear(subject, column, row, rim)) continue;
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

function isNear({ widthPx, heightPx, data }: Mask, x: number, y: number, rim: number): boolean {
  for (let row = Math.max(0, y - rim); row <= Math.min(heightPx - 1, y + rim); row++)
    for (let column = Math.max(0, x - rim); column <= Math.min(widthPx - 1, x + rim); column++)
      if (data[row * widthPx + column] !== 0) return true;
  return false;
}
