import { notePixels } from '../../crew/kept-code.ts';
import { FAR_AWAY, FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { pickNearest } from '../raster/shrink.ts';
import type { StyleInput } from '../style.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { rollingGuidance } from './rolling-guidance.ts';

/** How much of a step in colour (0–1, summed) and in the logarithm of the depth keeps two areas apart. */
const RANGE = 0.12;
const DEPTH_WEIGHT = 0.07;
/** Beyond this many times the depth where subjects stand everything is one distance. */
const FARTHEST = 2000;
/** Houses, whose windows are small, and subjects keep their forms. */
const KEPT = 1;

/**
 * The working copy with its scenery in large calm forms, as a graphic artist would cut them: textures are gone, ridges and
 * coastlines stay. Subjects and houses stay as they are. Three channels, size of the working copy.
 */
export function simplified(copy: WorkingCopy, input: StyleInput, scalePx: number): Raster {
  const { widthPx, heightPx, values } = copy.picture;
  const depth = pickNearest(
    input.depth,
    input.widthPx,
    input.heightPx,
    copy.picture,
    notePixels(new Float32Array(widthPx * heightPx)),
  );
  const layered = createRaster(widthPx, heightPx, 4);
  const groups = notePixels(new Uint8Array(widthPx * heightPx));
  for (let i = 0; i < groups.length; i++) {
    for (let c = 0; c < 3; c++) layered.values[i * 4 + c] = values[i * 3 + c]!;
    layered.values[i * 4 + 3] =
      DEPTH_WEIGHT * Math.log(Math.min(FARTHEST, Math.max(0.05, depth[i]! >= FAR_AWAY ? FARTHEST : depth[i]!)));
    groups[i] = copy.labels[i]! >= FIRST_SUBJECT_LABEL || copy.labels[i] === STUFF_LABELS.building ? KEPT : 0;
  }
  const calm = rollingGuidance(layered, { scalePx, range: RANGE, groups }, copy.crew);
  const result = createRaster(widthPx, heightPx, 3);
  for (let i = 0; i < groups.length; i++) {
    for (let c = 0; c < 3; c++)
      result.values[i * 3 + c] = groups[i] === KEPT ? values[i * 3 + c]! : calm.values[i * 4 + c]!;
  }
  return result;
}
