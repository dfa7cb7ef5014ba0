import type { Raster } from '../../../../core/image.ts';
import { matte } from '../matte/matte.ts';
import { cleanMask } from './clean-mask.ts';
import { connectedParts } from './connected-parts.ts';
import { grabCut } from './grab-cut.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import { localContrast } from './local-contrast.ts';
import { nothingFound, type Segmentation } from './segmentation.ts';
import { STUFF_RULES, type Stuff, type StuffRule } from './stuff.ts';
import { trimapOf } from './trimap.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from './working-picture.ts';

/** Likelihoods from here on count as the stuff. */
const THRESHOLD = 0.5;
const PRIOR_WEIGHT = 4;
/** Fewer pixels than this share of the picture are no scenery. */
const MIN_SHARE = 0.005;

/**
 * Finds scenery by colour, roughness and place, its outline by a cut. The confidence is the mean likelihood of what was
 * found; nothing found gives an empty mask with confidence 0.
 */
export function findStuff(raster: Raster, stuff: Stuff): Segmentation {
  const { rgb, widthPx, heightPx } = workingPicture(raster, WORKING_LONGER_SIDE_PX);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const likelihood = likelihoods(lab, STUFF_RULES[stuff]);
  const seen = keepFromTop(
    trimapOf(likelihood, THRESHOLD).map((known) => known & 1),
    lab,
    STUFF_RULES[stuff],
  );
  if (share(seen) < MIN_SHARE) return nothingFound(raster);
  const prior = likelihood.map((value, i) => (seen[i] ? value : Math.min(value, 0.3)));
  const rough = grabCut(lab, trimapOf(prior, THRESHOLD), { prior, priorWeight: PRIOR_WEIGHT });
  const cut = keepFromTop(cleanMask(rough, widthPx, heightPx), lab, STUFF_RULES[stuff]);
  if (share(cut) < MIN_SHARE) return nothingFound(raster);
  const data = cut.map((inside) => inside * 255);
  return { mask: matte(raster, { widthPx, heightPx, data }), confidence: meanInside(likelihood, cut) };
}

function likelihoods(lab: LabPicture, { likelihood }: StuffRule): Float32Array {
  const roughness = localContrast(lab);
  return roughness.map((rough, i) =>
    likelihood({
      lightness: lab.data[i * 3],
      greenRed: lab.data[i * 3 + 1],
      blueYellow: lab.data[i * 3 + 2],
      roughness: rough,
      height: Math.floor(i / lab.widthPx) / lab.heightPx,
    }),
  );
}

function keepFromTop(mask: Uint8Array, { widthPx, heightPx }: LabPicture, { fromTop }: StuffRule): Uint8Array {
  if (!fromTop) return mask;
  const { partOf } = connectedParts(mask, widthPx, heightPx, 1);
  const kept = new Set(partOf.subarray(0, widthPx));
  return mask.map((inside, i) => (inside && kept.has(partOf[i]) ? 1 : 0));
}

function share(mask: Uint8Array): number {
  return mask.reduce((sum, inside) => sum + inside, 0) / mask.length;
}

function meanInside(values: Float32Array, mask: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i]) continue;
    sum += values[i];
    count++;
  }
  return sum / count;
}
