import type { Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { type MatchedDrawing, matchDrawing } from '../border/match-drawing.ts';
import { mirroredPlate } from '../border/mirrored-plate.ts';
import { photoBorder } from '../border/photo-border.ts';
import { smoothBorder } from '../border/smooth-border.ts';
import { undilatedBox } from '../border/undilated-box.ts';
import { completePicture } from '../complete/complete-picture.ts';
import { holeDistance } from '../hole-distance.ts';
import { emptyPlace, placeWish } from '../insert/empty-place.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { cropMask, cropRaster, type KnownBox, knownBox } from '../known-box.ts';
import { coloursOf, visiblePixels, withAlphaOf } from '../opaque.ts';
import { type EditResult, type EditTools, type MaskedOrder, maskedEditor } from './editor.ts';
import { drawOnLargerCanvas, type LargerDrawing } from './go-on-drawing.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** Width of the band beside a picture in which a drawing on a larger canvas is joined to it. Share of the canvas's longer side. */
const JOIN_SHARE = 0.045;
/** A drawing that differs more than this from the picture at its sides, in grey levels, shows another place. */
const MOST_DIFFERENCE = 22;
/** Where both differ more than this, something begins or ends. */
const LEAST_UNLIKE = 10;

/**
 * Outpainting: the picture goes on into the masked border. Its subject is not repeated there; what the prompt names is drawn there. Smooth
 * sides go on smoothly; a picture of the illustrator's own is planned anew on the larger canvas, or mirrored where that shows another place;
 * everything else is completed by patches, and falls out of focus where they do not hold together.
 */
export const outpaint = maskedEditor((order, tools, report) => {
  const { picture, mask, maskDilationPx: byPx } = order;
  const box = knownBox(mask);
  if (!box) return { refusal: 'Nothing of the picture is kept, so there is nothing to go on from.' };
  report('segment', 0);
  const isWhole = isKnownAllOver(order, box);
  const known = isWhole ? knownBorder(order, box, tools, report) : undefined;
  if (known) levelSeam(known, mask.data, picture.widthPx, picture.heightPx);
  const rgb = known ?? photoBorder(order, box, { byPx, isWhole }, report);
  return drawnInto({ ...picture, channels: 3, data: rgb }, order, tools);
});

/** Whether a picture is kept, and opaque, all over its box, and so is the rim that its mask has grown over. */
function isKnownAllOver({ picture, mask, maskDilationPx }: MaskedOrder, box: KnownBox): boolean {
  const own = cropRaster(picture, undilatedBox(box, maskDilationPx, picture));
  return !visiblePixels(own)?.includes(0) && !cropMask(mask, box).data.some((value) => value !== 0);
}

/** The border of a picture that is smooth at its sides, or of one of the illustrator's own. */
function knownBorder(
  order: MaskedOrder,
  box: KnownBox,
  tools: EditTools,
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
  if (smooth) return smooth;
  const matched = matchDrawing(own.rgb, coloursOf(picture), picture, own.box);
  return matched.difference <= MOST_DIFFERENCE ? joinedTo(order, own.box, matched, report) : undefined;
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
function drawnInto(outpainted: Raster, order: MaskedOrder, { workshop }: EditTools): EditResult {
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
