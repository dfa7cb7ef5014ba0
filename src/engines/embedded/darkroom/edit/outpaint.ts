import type { Mask, Raster } from '../../../../core/image.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { holeDistance } from '../hole-distance.ts';
import { emptyPlace, placeWish } from '../insert/empty-place.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { cropRaster, type KnownBox, knownBox } from '../known-box.ts';
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
/** With less of the picture left to copy from, the subject is copied from after all. */
const LEAST_SOURCE_SHARE = 0.15;

/** Width of the band beside a picture in which a drawing on a larger canvas is joined to it. Share of the canvas's longer side. */
const JOIN_SHARE = 0.045;

/**
 * Outpainting: the picture goes on into the masked border. Its subject is not repeated there; what the prompt names is drawn there. A
 * picture of the illustrator's own is planned anew on the larger canvas.
 */
export const outpaint = maskedEditor((order, tools, report) => {
  const { picture, mask } = order;
  const box = knownBox(mask);
  if (!box) return { refusal: 'Nothing of the picture is kept, so there is nothing to go on from.' };
  report('segment', 0);
  const { origin } = order;
  const larger = origin && drawOnLargerCanvas(tools.workshop.studio, { ...order, origin }, report);
  const rgb = larger ? joinedTo(order, larger, report) : completed(order, box, report);
  levelSeam(rgb, mask.data, picture.widthPx, picture.heightPx);
  return drawnInto({ ...picture, channels: 3, data: rgb }, order, tools);
});

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

/** The border taken from a drawing, but for a band along the picture that joins both. */
function joinedTo(
  { picture, mask, seed }: MaskedOrder,
  { rgb: drawn }: LargerDrawing,
  report: ReportProgress,
): Uint8Array {
  const { widthPx, heightPx } = picture;
  const rgb = coloursOf(picture).slice();
  const distance = holeDistance(mask.data, widthPx, heightPx);
  const bandPx = JOIN_SHARE * Math.max(widthPx, heightPx);
  const hole = new Uint8Array(mask.data.length);
  for (let p = 0; p < hole.length; p++) {
    if (distance[p] === 0) continue;
    if (distance[p]! <= bandPx) hole[p] = 255;
    for (let c = p * 3; c < p * 3 + 3; c++) rgb[c] = drawn[c]!;
  }
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
 * middle is seldom scenery. Where that leaves too little, everything visible.
 */
function sourcesForBorder(picture: Raster, mask: Mask, box: KnownBox): Uint8Array | undefined {
  const visible = visiblePixels(picture);
  const known = cropRaster(picture, box);
  const { mask: subject } = findForeground(known);
  const rim = Math.ceil((RIM_SHARE * Math.max(known.widthPx, known.heightPx) * subject.widthPx) / known.widthPx);
  const allowed = new Uint8Array(mask.data.length);
  let count = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const p = y * mask.widthPx + x;
      if (!isNearGrowingSide(box, mask, x, y) || (visible && visible[p] === 0)) continue;
      const column = Math.floor(((x - box.left + 0.5) * subject.widthPx) / known.widthPx);
      const row = Math.floor(((y - box.top + 0.5) * subject.heightPx) / known.heightPx);
      if (isNear(subject, column, row, rim)) continue;
      allowed[p] = 1;
      if (mask.data[p] === 0) count++;
    }
  }
  return count >= LEAST_SOURCE_SHARE * known.widthPx * known.heightPx ? allowed : visible;
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
