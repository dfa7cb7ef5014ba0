import type { Raster } from '../../../../core/image.ts';
import { FIELD_COUNT } from '../../illustrator/plan/habits.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { applyGains, gainsTowards, meanColour } from '../backdrop/light-match.ts';
import { withoutMasked } from '../complete/without-masked.ts';
import { heavenlyBody } from '../insert/heavenly-body.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { coverFor } from '../insert/lay-on-ground.ts';
import { isSkyAlone, paintOpenSky } from '../insert/open-sky.ts';
import { hasOwnContent } from '../insert/own-content.ts';
import { paintSetting } from '../insert/paint-setting.ts';
import { ringAround } from '../insert/surroundings.ts';
import { maskBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { type MaskedOrder, maskedEditor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/**
 * Insertion: the prompt's things are drawn into the mask, after an object that it encloses is taken away; a prompt that names a place,
 * a sky or a surface instead is painted there.
 */
export const insert = maskedEditor((order, { workshop }, report) => {
  const { picture, mask, seed, negativePrompt } = order;
  const prompt = withoutAddresses(order.prompt);
  if (prompt === '') return { refusal: 'Insertion needs a prompt that says what to draw into the mask.' };
  const scene = heavenlyBody(prompt, workshop.understanding.parse(prompt, negativePrompt));
  const { notUnderstood } = scene;
  if (saysNothing(scene))
    return {
      refusal: `The embedded engine has no drawing of "${prompt}". It inserts things, places, surfaces and skies.`,
    };
  const isField = scene.setting !== undefined && scene.entities.some(({ count }) => count >= FIELD_COUNT);
  if (scene.entities.length > 0 && !isField) {
    const cleared = hasOwnContent(picture, mask)
      ? { ...opaque(picture), data: withoutMasked(picture, mask, seed, (part) => report('complete', part * 0.6)) }
      : picture;
    report('draw', 0.6);
    const rgb = insertSubjects(workshop.studio, scene, cleared, mask, seed);
    if (rgb) return { raster: { ...opaque(picture), data: rgb }, notUnderstood };
  }
  report('draw', 0.1);
  const cover = coverFor(prompt, scene);
  if (cover) return { raster: { ...opaque(picture), data: cover(picture, mask, seed) }, notUnderstood };
  if (isSkyAlone(scene)) {
    const rgb = paintOpenSky(workshop.studio, scene, picture, maskBox(mask)?.bottom ?? picture.heightPx, seed);
    return { raster: { ...opaque(picture), data: rgb }, notUnderstood };
  }
  // A field is seen whole: it ends where its place does.
  const top = (maskBox(mask)?.top ?? 0) / picture.heightPx;
  const rgb = paintSetting(workshop.studio, scene, picture, seed, isField && top > 0 ? { skyEndsAt: top } : {});
  if (!scene.time && !scene.light) matchLight(rgb, order);
  return { raster: { ...opaque(picture), data: rgb }, notUnderstood };
});

/** Whether nothing of a prompt can be drawn. */
function saysNothing({ entities, setting, time, weather, season, light, styles, palette }: Scene): boolean {
  return !(
    entities.length > 0 ||
    setting ||
    time ||
    weather ||
    season ||
    light ||
    styles.length > 0 ||
    palette.length > 0
  );
}

/** A place whose hour the prompt leaves open is lit as the photo is around it. */
function matchLight(rgb: Uint8Array, { picture, mask }: MaskedOrder): void {
  const painted = meanColour(rgb, mask.data);
  const around = meanColour(coloursOf(picture), ringAround(mask));
  if (painted && around) applyGains(rgb, gainsTowards(painted, around));
}

function opaque({ widthPx, heightPx }: Raster): Omit<Raster, 'data'> {
  return { widthPx, heightPx, channels: 3 };
}
