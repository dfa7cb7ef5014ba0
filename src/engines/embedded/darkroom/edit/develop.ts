import type { Scene } from '../../illustrator/scene.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import type { Understanding } from '../../illustrator/understand/understanding.ts';
import { FILTERS } from '../instruct/filters.ts';
import { stepsFor } from '../instruct/steps.ts';
import { degreeIn, TONES } from '../instruct/tones.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import type { EditResult, PictureOrder, ToolsAndReport } from './editor.ts';

/** How an instruction begins: says that something is to be done, not what. */
export const ASKING =
  /^\s*(?:add\s+(?:an?\s+|some\s+|more\s+|a\s+bit\s+of\s+)?|(?:make|turn|convert|render|change|let)\s+(?:it|this|that|everything|day(?:time)?|the\s+(?:(?:whole\s+)?(?:picture|photo|image|scene)|weather|season|time of day|day))\s+(?:into\s+|to\s+)?(?:(?:be|look|seem|feel|appear)\s+(?:like\s+)?(?:it(?:'s| is)\s+)?)?)/i;

/** What can be asked for, for refusals. */
export const POSSIBLE = `Possible without a mask: ${[...TONES, ...FILTERS].map(({ name }) => name).join(', ')}; night, dusk, sunset, golden hour; fog, rain, snow, winter, autumn; a medium such as ${Object.keys(STYLE_OPERATORS).slice(0, 6).join(', ')}; "replace the background with …", "blur the background", "make the background white", "remove the background", "turn the sky into a sunset", "remove the subject", "replace the subject with …", "make the subject blue", "add a …", "crop to …", "rotate to the left", "mirror it". Anything else needs a mask and the mode EDIT_MODE_INPAINT_INSERTION or EDIT_MODE_INPAINT_REMOVAL.`;

/** A change of light that is to be done to a part of a picture alone. */
const OF_PART =
  /\b(?:brighten|lighten|darken|dim|sharpen|desaturate|blur|smooth|warm|cool)\s+(?:up\s+|down\s+|out\s+)?((?:the|his|her|their|its|my)\s+(?!(?:whole\s+|entire\s+)?(?:picture|photo|photograph|image|scene|shot|colou?rs?|tones?)\b)[\p{L}-]+)/iu;

/** Changes the light, the weather, the season or the medium of a whole picture as a wording asks. */
export function develop(prompt: string, order: PictureOrder, ...[tools, report]: ToolsAndReport): EditResult {
  const { picture, negativePrompt, seed } = order;
  const { understanding } = tools.workshop;
  const [, part] = OF_PART.exec(prompt) ?? [];
  if (part && !order.mask)
    return {
      refusal: `Where "${part}" is in the picture cannot be told: send a mask of it along with the instruction, in EDIT_MODE_DEFAULT.`,
    };
  const { rest } = degreeIn(prompt);
  const scene = understanding.parse(rest.replace(ASKING, ''), negativePrompt);
  const steps = stepsFor(prompt, scene);
  if (steps.length === 0) return { refusal: `The embedded engine cannot follow this instruction. ${POSSIBLE}` };
  let rgb: Uint8Array = coloursOf(picture).slice();
  for (const [index, step] of steps.entries()) {
    report('develop', index / steps.length);
    rgb = step(rgb, picture, seed);
  }
  if (scene.season && looksAlike(rgb, coloursOf(picture)))
    return { refusal: `There is nothing in the picture that shows a season, such as leaves or ground. ${POSSIBLE}` };
  const { widthPx, heightPx } = picture;
  const nothing = { widthPx, heightPx, data: new Uint8Array(widthPx * heightPx) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: notHonoured(rest, scene, understanding) };
}

/** Fewer values than this share, changed by more than so many grey levels, are a change that nobody sees. */
const LEAST_CHANGED = 0.003;
const SEEN_LEVELS = 2;

function looksAlike(rgb: Uint8Array, before: Uint8Array): boolean {
  const changed = rgb.reduce((sum, value, i) => sum + (Math.abs(value - before[i]!) > SEEN_LEVELS ? 1 : 0), 0);
  return changed < LEAST_CHANGED * rgb.length;
}

/** Words that no step does anything for: things and places are not drawn by a change of light. */
function notHonoured(prompt: string, { entities, setting }: Scene, understanding: Understanding): string[] {
  const bare = [...TONES, ...FILTERS].reduce((text, { words }) => text.replace(words, ' '), prompt.replace(ASKING, ''));
  const { notUnderstood } = understanding.parse(bare, '');
  return [...notUnderstood, ...entities.map(({ word }) => word), ...(setting ? [setting.replaceAll('-', ' ')] : [])];
}
