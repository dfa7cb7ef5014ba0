import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { meanAlongContour } from './along-contour.ts';
import { cleanMask } from './clean-mask.ts';
import { grabCut } from './grab-cut.ts';
import { labOfRgb } from './lab.ts';
import type { RoughSegmentation } from './segmentation.ts';
import { edgesOf } from './sharp-edges.ts';
import { PROBABLY_INSIDE, PROBABLY_OUTSIDE, SURELY_INSIDE } from './trimap.ts';
import { workingPicture } from './working-picture.ts';

/** Edges in focus are told from others at this size, and by this sharpness. */
const LONGER_SIDE_PX = 640;
const SHARP = 0.9;
const BESIDE_PX = 3;
/** The larger cut is refined at this size, mostly by its edges: colours say this little. */
const CUT_LONGER_SIDE_PX = 480;
const COLOUR_LIMIT = 5;
/** The larger cut holds this share of the thing, is this much larger, and this share of its contour runs along edges in focus. */
const LEAST_HELD = 0.9;
const LEAST_LARGER = 1.1;
const LEAST_OUTLINED = 0.85;

/** Whether a cut reaches the picture's lower border: what is cut off there is not enclosed by edges. */
export function isCutOffBelow({ data, widthPx }: Mask): boolean {
  return data.subarray(data.length - widthPx).some((value) => value > 127);
}

/**
 * Of a thing in focus and a larger cut around it, the larger if that one's contour runs along edges in focus as well: dark clothes
 * have no edges inside, and the thing was found without them. With parts of a blurred ground its contour would have gaps.
 */
export function moreInFocus<Cut extends RoughSegmentation>(picture: Raster, thing: Cut, larger: Cut): Cut {
  const working = workingPicture(picture, LONGER_SIDE_PX);
  const [own, other] = [insideAt(thing.mask, working), insideAt(larger.mask, working)];
  let [ownArea, otherArea, held] = [0, 0, 0];
  own.forEach((inside, pixel) => {
    ownArea += inside;
    otherArea += other[pixel]!;
    held += inside & other[pixel]!;
  });
  if (held < LEAST_HELD * ownArea || otherArea < LEAST_LARGER * ownArea) return thing;
  const { sharpness } = edgesOf(labOfRgb(working.rgb, working.widthPx, working.heightPx));
  const outlined = meanAlongContour(other, working, BESIDE_PX, (pixel, step) => {
    for (let k = 1 - BESIDE_PX; k <= BESIDE_PX; k++) if (sharpness[pixel + k * step]! >= SHARP) return 1;
    return 0;
  });
  if (outlined < LEAST_OUTLINED) return thing;
  return { ...thing, mask: cutAgain(picture, thing.mask, larger.mask), confidence: thing.confidence * outlined };
}

/** What both have, without what has the colours of the ground: it is seen between arms and legs. */
function cutAgain(picture: Raster, thing: Mask, larger: Mask): Mask {
  const working = workingPicture(picture, CUT_LONGER_SIDE_PX);
  const { widthPx, heightPx, rgb } = working;
  const [sure, likely] = [insideAt(thing, working), insideAt(larger, working)];
  const trimap = sure.map((isSure, pixel) =>
    isSure ? SURELY_INSIDE : likely[pixel] ? PROBABLY_INSIDE : PROBABLY_OUTSIDE,
  );
  const cut = grabCut(labOfRgb(rgb, widthPx, heightPx), trimap, { colourLimit: COLOUR_LIMIT });
  return { widthPx, heightPx, data: cleanMask(cut, widthPx, heightPx).map((inside) => inside * 255) };
}

function insideAt(mask: Mask, size: PixelSize): Uint8Array<ArrayBuffer> {
  const scaled = resample({ ...mask, channels: 1 }, size, { kernel: TRIANGLE });
  return Uint8Array.from(scaled, (value) => (value >= 128 ? 1 : 0));
}
