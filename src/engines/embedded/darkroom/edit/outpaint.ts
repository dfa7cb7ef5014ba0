import type { Mask, Raster } from '../../../../core/image.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { sourcesForBorder } from '../border/border-sources.ts';
import { defocusedBorder } from '../border/defocused-border.ts';
import { type BorderFill, isForetold } from '../border/foretold.ts';
import { type MatchedDrawing, matchDrawing } from '../border/match-drawing.ts';
import { mirroredPlate } from '../border/mirrored-plate.ts';
import { smoothBorder } from '../border/smooth-border.ts';
import { strangenessAtSides } from '../border/strangeness.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { holeDistance } from '../hole-distance.ts';
import { emptyPlace, placeWish } from '../insert/empty-place.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { cropMask, cropRaster, type KnownBox, knownBox } from '../known-box.ts';
import { coloursOf, visiblePixels, withAlphaOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { type EditResult, type MaskedOrder, maskedEditor } from './editor.ts';
import { drawOnLargerCanvas, type LargerDrawing } from './go-on-drawing.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** Growing sideways, content comes from the same height: sky from sky, ground from ground. See `offsetCostOf`. */
const SAME_HEIGHT = 4000;
const NEARBY = 150;
/** What grows on one side should not come from the other. */
const SAME_SIDE = 900;
/** Without it large borders fill up with one plain patch; with much more, skies become mottled. */
const COPY_PRICE = 12;
/** The picture grows in one direction when the other's share of the new border is less than this. */
const MINOR_SHARE = 0.15;

/** Where sides are stranger than this, patches make nonsense of what lies beyond them; see `strangenessAtSides`. */
const STRANGE = 100;

/** Width of the band beside a picture in which a drawing on a larger canvas is joined to it. Share of the canvas's longer side. */
const JOIN_SHARE = 0.045;
/** A drawing that differs more than this from the picture at its sides, in grey levels, shows another place. */
const MOST_DIFFERENCE = 22;
/** Where both differ more than this, something begins or ends. */
const LEAST_UNLIKE = 10;

/**
 * Outpainting: the picture goes on into the masked border. Its subject is not repeated there; what the prompt names is drawn there. Smooth
 * sides go on smoothly, strange ones fall out of focus; a picture of the illustrator's own is planned anew on the larger canvas, or mirrored where that shows another place;
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
  if (smooth) return smooth;
  if (!origin) return strangeBorder(order, box);
  const own = drawOnLargerCanvas(tools.workshop.studio, { ...order, origin }, report);
  return (
    (own && ownBorder(order, own, report)) ??
    mirroredPlate(picture, own?.box ?? box, own?.things, order.seed, (fraction) => report('complete', fraction))
  );
}

/** A border out of focus, where nothing in the picture is like what its sides cut, nor do patches foretell what they show. */
function strangeBorder({ picture, seed }: MaskedOrder, box: KnownBox): Uint8Array | undefined {
  const kept = cropRaster(picture, box);
  if (strangenessAtSides(kept, picture, box) < STRANGE) return undefined;
  const byPatches: BorderFill = (part, mask, inner) => completed({ picture: part, mask, seed }, inner, () => {});
  const outOfFocus: BorderFill = (part, _mask, inner) =>
    defocusedBorder(coloursOf(part), part, inner, findForeground(cropRaster(part, inner)).mask);
  if (isForetold(kept, picture, box, byPatches, outOfFocus)) return undefined;
  return defocusedBorder(coloursOf(picture), picture, box, findForeground(kept).mask);
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
function completed(
  { picture, mask, seed }: Pick<MaskedOrder, 'picture' | 'mask' | 'seed'>,
  box: KnownBox,
  report: ReportProgress,
): Uint8Array {
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
