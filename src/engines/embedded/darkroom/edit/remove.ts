import { levelSeam } from '../blend/level-seam.ts';
import { completePicture } from '../complete/complete-picture.ts';
import { coloursOf, visiblePixels, withAlphaOf } from '../opaque.ts';
import { maskedEditor } from './editor.ts';

/** Content comes from close by rather than from far away; see `offsetCostOf`. */
const OFFSET_COST = { perRow: 150, perColumn: 150 };

/** Removal: what is under the mask gives way to what the rest of the picture suggests. The prompt has no say. */
export const remove = maskedEditor(({ picture, mask, seed }, _tools, report) => {
  const allowed = visiblePixels(picture);
  const rgb = completePicture(
    {
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      rgb: coloursOf(picture),
      hole: mask.data,
      offsetCost: OFFSET_COST,
      seed,
      ...(allowed && { allowed }),
    },
    (fraction) => report('complete', fraction),
  );
  levelSeam(rgb, mask.data, picture.widthPx, picture.heightPx);
  return { raster: withAlphaOf(picture, rgb, mask), notUnderstood: [] };
});
