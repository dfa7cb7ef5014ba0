import type { Raster } from '../../../../core/image.ts';
import { withoutMasked } from '../complete/without-masked.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { hasOwnContent } from '../insert/own-content.ts';
import { paintSetting } from '../insert/paint-setting.ts';
import { maskedEditor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';

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
    const cleared = hasOwnContent(picture, mask)
      ? { ...opaque(picture), data: withoutMasked(picture, mask, seed, (part) => report('complete', part * 0.6)) }
      : picture;
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
