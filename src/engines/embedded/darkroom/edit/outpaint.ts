import type { Mask, Raster } from '../../../../core/image.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { completePicture } from '../complete/complete-picture.ts';
import type { OffsetCost } from '../complete/level.ts';
import { cropRaster, type KnownBox, knownBox } from '../known-box.ts';
import { coloursOf, visiblePixels, withAlphaOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { maskedEditor } from './editor.ts';

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

/** Outpainting: the picture goes on into the masked border. Its subject is not repeated there. */
export const outpaint = maskedEditor(({ picture, mask, seed }, _tools, report) => {
  const box = knownBox(mask);
  if (!box) return { refusal: 'Nothing of the picture is kept, so there is nothing to go on from.' };
  report('segment', 0);
  const allowed = sourcesForBorder(picture, mask, box);
  const rgb = completePicture(
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
  levelSeam(rgb, mask.data, picture.widthPx, picture.heightPx);
  return { raster: withAlphaOf(picture, rgb, mask), notUnderstood: [] };
});

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
