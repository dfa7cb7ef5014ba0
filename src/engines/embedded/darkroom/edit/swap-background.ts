import type { Mask, Raster } from '../../../../core/image.ts';
import { luminance } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { castShadow } from '../backdrop/cast-shadow.ts';
import { type CutOut, cutOut, cutOutSoft, isNothing } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { applyGains, meanColour } from '../backdrop/light-match.ts';
import { lightOnSubject } from '../backdrop/light-on-subject.ts';
import { paintSetting, placeOf } from '../insert/paint-setting.ts';
import { COLOURLESS, readSurroundings } from '../insert/surroundings.ts';
import { applyTone } from '../instruct/apply-tone.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { Editor } from './editor.ts';
import { guessed } from './guessed.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/**
 * Background swap: what the mask keeps, or the picture's subject, stays as it is; the prompt's place is painted behind it, in
 * a light near the subject's own, with the subject's shadow on the ground. A mask that keeps nothing to be seen is obeyed.
 */
export const swapBackground: Editor = (order, { workshop }, report) => {
  const { picture, mask, negativePrompt, seed } = order;
  if (!picture) return { refusal: `The mode ${order.mode} needs a picture to edit (REFERENCE_TYPE_RAW).` };
  const prompt = withoutAddresses(order.prompt);
  if (prompt === '') return { refusal: 'A new background needs a prompt that says where it is.' };
  const found = mask ? undefined : segmentForeground(picture);
  const cut = found ? cutOutSoft(picture, found.mask) : cutOut(picture, keptBy(order.meantMask ?? mask!));
  if (found && isNothing(cut))
    return { refusal: 'No subject was found that stands out from its background. Send a mask of the background.' };
  report('paint', 0.3);
  const scene = workshop.understanding.parse(prompt, negativePrompt);
  const { place, leftOut } = placeOf(scene);
  const light = lightOnSubject(cut);
  const backdrop = paintSetting(workshop.studio, place, picture, seed, light && { light });
  report('compose', 0.85);
  matchLight(backdrop, cut, picture);
  castShadow(backdrop, cut);
  layOver(backdrop, cut);
  const raster: Raster = { widthPx: picture.widthPx, heightPx: picture.heightPx, channels: 3, data: backdrop };
  const notices = found ? guessed(found) : [];
  return { raster, notUnderstood: [...scene.notUnderstood, ...leftOut], notices };
};

/** What is not in a mask. */
function keptBy({ data, widthPx, heightPx }: Mask): Mask {
  return { widthPx, heightPx, data: data.map((value) => 255 - value) };
}

/** How far the brightness of the new background is brought towards the subject's, and within which bounds. */
const LEVEL_SHARE = 0.25;
const LEVELS = [0.8, 1.2] as const;
/** How far the light of the photo colours the new background, at most: its things have colours of their own. */
const CAST_SHARE = 0.5;
const CASTS = [0.88, 1.12] as const;

/** The kept pixels may not change, so the new background comes towards the light that they were taken in. */
function matchLight(backdrop: Uint8Array, { rgb, alpha }: CutOut, picture: Raster): void {
  const { widthPx, heightPx } = picture;
  const { cast, chroma } = readSurroundings(picture, { widthPx, heightPx, data: new Uint8Array(alpha.length) });
  const behind = alpha.map((value) => 255 - value);
  if (chroma < COLOURLESS) applyTone(backdrop, { saturation: 0 });
  const [own, other] = [meanColour(backdrop, behind), meanColour(rgb, alpha)];
  if (!own || !other) return;
  const level = clamp((luminance(...other) / (luminance(...own) + 1e-4)) ** LEVEL_SHARE, ...LEVELS);
  const gain = (c: 0 | 1 | 2): number => level * clamp(cast[c] ** CAST_SHARE, ...CASTS);
  applyGains(backdrop, [gain(0), gain(1), gain(2)]);
}
