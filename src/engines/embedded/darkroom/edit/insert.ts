import type { Mask, Raster } from '../../../../core/image.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { completePicture } from '../complete/complete-picture.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { hasOwnContent } from '../insert/own-content.ts';
import { paintSetting } from '../insert/paint-setting.ts';
import { coloursOf, visiblePixels } from '../opaque.ts';
import { maskedEditor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** Content comes from close by; see `offsetCostOf`. */
const OFFSET_COST = { perRow: 150, perColumn: 150 };

/**
 * Insertion: the prompt's things are drawn into the mask, after what stood there is taken away; a prompt that names a place
 * or a surface instead is painted there.
 */
export const insert = maskedEditor((order, { workshop }, report) => {
  const { picture, mask, seed, negativePrompt } = order;
  const prompt = withoutAddresses(order.prompt);
  if (prompt === '') return { refusal: 'Insertion needs a prompt that says what to draw into the mask.' };
  const scene = workshop.understanding.parse(prompt, negativePrompt);
  const { notUnderstood } = scene;
  if (scene.entities.length > 0) {
    const cleared = hasOwnContent(picture, mask) ? clear(picture, mask, seed, report) : picture;
    report('draw', 0.6);
    const rgb = insertSubjects(workshop.studio, scene, cleared, mask, seed);
    if (rgb) return { raster: { ...opaque(picture), data: rgb }, notUnderstood };
  }
  report('draw', 0.1);
  const rgb = paintSetting(workshop.studio, scene, picture, seed);
  return { raster: { ...opaque(picture), data: rgb }, notUnderstood };
});

function opaque({ widthPx, heightPx }: Raster): Omit<Raster, 'data'> {
  return { widthPx, heightPx, channels: 3 };
}

/** The picture without what is under the mask. */
function clear(picture: Raster, mask: Mask, seed: number, report: (stage: string, fraction: number) => void): Raster {
  const allowed = visiblePixels(picture);
  const data = completePicture(
    {
      ...opaque(picture),
      rgb: coloursOf(picture),
      hole: mask.data,
      offsetCost: OFFSET_COST,
      seed,
      ...(allowed && { allowed }),
    },
    (fraction) => report('complete', fraction * 0.6),
  );
  levelSeam(data, mask.data, picture.widthPx, picture.heightPx);
  return { ...opaque(picture), data };
}
