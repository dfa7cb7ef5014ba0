import type { Mask } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import type { Misfit } from '../complete/misfit.ts';
import type { KnownBox } from '../known-box.ts';
import { coloursOf, visiblePixels } from '../opaque.ts';
import type { Canvas } from './canvas-parts.ts';

/** Growing sideways, content comes from the same height: sky from sky, ground from ground. See `offsetCostOf`. */
const SAME_HEIGHT = 4000;
const NEARBY = 150;
/** What grows on one side should not come from the other. */
const SAME_SIDE = 1800;
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

/** A border filled by patches. */
export interface FilledBorder {
  /** `height × width × 3`, of the canvas. */
  readonly rgb: Uint8Array;
  /** Absent where the canvas has no patch to copy. */
  readonly misfit: Misfit | undefined;
}

/** The masked border of a canvas filled with what the picture suggests. @param box the picture's place. @param allowed see `sourcesForBorder`. */
export function completedBorder(
  canvas: Canvas,
  box: KnownBox,
  allowed: Uint8Array | undefined,
  report: ReportProgress,
  copies?: Int32Array,
): FilledBorder {
  const prices = { offsetCost: offsetCostFor(box, canvas.mask), copyPrice: COPY_PRICE };
  return fill(canvas, prices, allowed, report, copies);
}

/** The masked border of a canvas filled with more of a picture that is one texture all over. */
export function texturedBorder(canvas: Canvas, report: ReportProgress): Uint8Array {
  return fill(canvas, TEXTURE, visiblePixels(canvas.picture), report).rgb;
}

/** @param allowed where the picture may be copied from; absent: anywhere. */
function fill(
  { picture, mask, seed }: Canvas,
  prices: Prices,
  allowed: Uint8Array | undefined,
  report: ReportProgress,
  copies?: Int32Array,
): FilledBorder {
  const { widthPx, heightPx } = picture;
  const hole = mask.data;
  let misfit: Misfit | undefined;
  const rgb = completePicture(
    {
      widthPx,
      heightPx,
      rgb: coloursOf(picture),
      hole,
      ...prices,
      meetsRim: true,
      seed,
      ...(allowed && { allowed }),
      ...(copies && { copies }),
    },
    (fraction) => report('complete', fraction),
    (found) => {
      misfit = found;
    },
  );
  return { rgb, misfit };
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
