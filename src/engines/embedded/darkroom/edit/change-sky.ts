import type { Mask } from '../../../../core/image.ts';
import type { Scene } from '../../illustrator/scene.ts';
import type { Understanding } from '../../illustrator/understand/understanding.ts';
import { cutOutSoft } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { isSkyAlone, paintOpenSky } from '../insert/open-sky.ts';
import { applyTone } from '../instruct/apply-tone.ts';
import { scaledTone, TONES_OF_TIME } from '../instruct/tones.ts';
import { maskBox } from '../known-box.ts';
import { withAlphaOf } from '../opaque.ts';
import { findStuff } from '../segment/find-stuff.ts';
import type { EditResult, PictureOrder, ToolsAndReport } from './editor.ts';

/** Less sky than this share of a picture is none. */
const LEAST_SKY = 0.02;
/** How much of an hour's light falls on the land below: it keeps the shadows that it was taken with. */
const LAND_SHARE = 0.55;

/** Paints another sky over a picture's own, and brings the land below it nearer to its light. */
export function changeSky(
  wording: string,
  { picture, negativePrompt, seed }: PictureOrder,
  ...[{ workshop }, report]: ToolsAndReport
): EditResult {
  const scene = skyOf(wording, negativePrompt, workshop.understanding);
  if (!scene)
    return {
      refusal: `"${wording}" is no sky. Skies have an hour or a weather: sunset, night, blue, cloudy, stormy …`,
    };
  const { mask: sky } = findStuff(picture, 'sky');
  if (shareOf(sky) < LEAST_SKY)
    return { refusal: 'No sky was found in the picture. Send a mask of it with EDIT_MODE_INPAINT_INSERTION.' };
  report('paint', 0.3);
  const bottomPx = maskBox(sky)?.bottom ?? picture.heightPx;
  const painted = paintOpenSky(workshop.studio, scene, picture, bottomPx, seed);
  const land = cutOutSoft(picture, { ...sky, data: sky.data.map((value) => 255 - value) });
  const tone = scene.time && Object.hasOwn(TONES_OF_TIME, scene.time) ? TONES_OF_TIME[scene.time] : undefined;
  if (tone) applyTone(land.rgb, scaledTone(tone, LAND_SHARE));
  layOver(painted, land);
  const nothing = { ...sky, data: new Uint8Array(sky.data.length) };
  return { raster: withAlphaOf(picture, painted, nothing), notUnderstood: scene.notUnderstood };
}

/** What a wording says of a sky, if it does: "pink" does as "a pink sky". */
function skyOf(wording: string, negativePrompt: string, understanding: Understanding): Scene | undefined {
  const asked = wording.replace(/^(?:an?|the)\s+/i, '').replace(/\s+(?:one|sky)$/i, '');
  return [`a ${asked} sky`, wording]
    .map((prompt) => understanding.parse(prompt, negativePrompt))
    .find((scene) => isSkyAlone(scene) && scene.notUnderstood.length === 0);
}

function shareOf({ data }: Mask): number {
  return data.reduce((sum, value) => sum + value, 0) / (255 * data.length);
}
