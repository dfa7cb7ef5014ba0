import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { cropMask, cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import type { RoughSegmentation } from '../segment/segmentation.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { sourcesForBorder } from './border-sources.ts';
import { defocusedBorder } from './defocused-border.ts';
import { type BorderFill, isForetold } from './foretold.ts';
import { strangenessAtSides } from './strangeness.ts';

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
/** All that is to be known of a picture before it goes on is read off a copy of this size. */
const LOOKED_AT_PX = 640;
/** Where its subject stands is to be known well enough to leave it out, not to cut it out. */
const SUBJECT_LOOKED_AT_PX = 192;

/** A canvas whose masked border is to be filled. */
export interface Canvas {
  readonly picture: Raster;
  readonly mask: Mask;
  readonly seed: number;
}

/**
 * The border of a photo: completed by patches; out of focus, where nothing in the picture is like what its sides cut, nor do patches
 * foretell what they show.
 *
 * @param box the picture's place on the canvas. @param isWhole whether it is known, and opaque, all over its box.
 * @returns `height × width × 3`, of the canvas.
 */
export function photoBorder(canvas: Canvas, box: KnownBox, isWhole: boolean, report: ReportProgress): Uint8Array {
  const { picture } = canvas;
  const { rgb, ...size } = workingPicture(cropRaster(picture, box), LOOKED_AT_PX);
  const kept: Raster = { ...size, channels: 3, data: rgb };
  const subject = findForeground(kept, [], SUBJECT_LOOKED_AT_PX);
  return isWhole && isStrange(kept, subject, canvas, box)
    ? defocusedBorder(coloursOf(picture), picture, box, subject.mask)
    : completed(canvas, box, subject, report);
}

function isStrange(kept: Raster, subject: RoughSegmentation, { picture, seed }: Canvas, box: KnownBox): boolean {
  if (strangenessAtSides(kept, picture, box) < STRANGE) return false;
  const byPatches: BorderFill = (part, mask, inner) =>
    completed({ picture: part, mask, seed }, inner, within(subject, part, inner), () => {});
  const outOfFocus: BorderFill = (part, _mask, inner) =>
    defocusedBorder(coloursOf(part), part, inner, within(subject, part, inner).mask);
  return !isForetold(kept, picture, box, byPatches, outOfFocus);
}

/** What of a subject is inside a box of its picture. */
function within({ mask, confidence }: RoughSegmentation, picture: PixelSize, box: KnownBox): RoughSegmentation {
  const [across, down] = [mask.widthPx / picture.widthPx, mask.heightPx / picture.heightPx];
  const own = {
    left: Math.round(box.left * across),
    top: Math.round(box.top * down),
    right: Math.round(box.right * across),
    bottom: Math.round(box.bottom * down),
  };
  return { mask: cropMask(mask, own), confidence };
}

/** The border filled with what the picture suggests. */
function completed(
  { picture, mask, seed }: Canvas,
  box: KnownBox,
  subject: RoughSegmentation,
  report: ReportProgress,
): Uint8Array {
  const allowed = sourcesForBorder(picture, mask, box, subject);
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

/** Layers of a landscape must stay layers when it grows sideways; when it grows upwards, what is above goes on. */
function offsetCostFor({ left, top, right, bottom }: KnownBox, { widthPx, heightPx }: Mask): OffsetCost {
  const sideways = (left + widthPx - right) / widthPx;
  const upwards = (top + heightPx - bottom) / heightPx;
  const share = sideways / (sideways + upwards || 1);
  if (share > 1 - MINOR_SHARE) return { perRow: SAME_HEIGHT, perColumn: SAME_SIDE };
  if (share < MINOR_SHARE) return { perRow: SAME_SIDE, perColumn: NEARBY };
  return { perRow: SAME_SIDE, perColumn: SAME_SIDE };
}
