import type { Scene } from '../../illustrator/scene.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import type { Understanding } from '../../illustrator/understand/understanding.ts';
import { FILTERS } from '../instruct/filters.ts';
import { stepsFor } from '../instruct/steps.ts';
import { degreeIn, TONES } from '../instruct/tones.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { followCommand, isCommand } from './commands.ts';
import type { Editor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';

/** How an instruction begins, that says nothing of what is to be done. */
const COURTESY = /^\s*(?:please|kindly|(?:can|could|would) you(?: please)?|i (?:want|would like|'d like) you to)\s+/i;
/** How an instruction begins: says that something is to be done, not what. */
const ASKING =
  /^\s*(?:add\s+(?:some\s+|more\s+|a\s+bit\s+of\s+)?|(?:make|turn|convert|render|change|let)\s+(?:it|this|that|the\s+(?:whole\s+)?(?:picture|photo|image))\s+(?:into\s+|to\s+)?(?:(?:be|look|seem|feel|appear)\s+(?:like\s+)?(?:it(?:'s| is)\s+)?)?)/i;

/** What can be asked for, for refusals. */
const POSSIBLE = `Possible without a mask: ${[...TONES, ...FILTERS].map(({ name }) => name).join(', ')}; night, dusk, sunset, golden hour; fog, rain, snow, winter, autumn; a medium such as ${Object.keys(STYLE_OPERATORS).slice(0, 6).join(', ')}; "replace the background with …", "blur the background", "make the background white", "remove the background", "turn the sky into a sunset", "remove the subject", "replace the subject with …", "make the subject blue", "add a …", "crop to …", "rotate to the left", "mirror it". Anything else needs a mask and the mode EDIT_MODE_INPAINT_INSERTION or EDIT_MODE_INPAINT_REMOVAL.`;

/** Whether a prompt is an instruction that can be followed, rather than the description of a picture. */
export function isInstruction(asked: string, understanding: Understanding): boolean {
  const prompt = wordingOf(asked);
  if (isCommand(prompt)) return true;
  const scene = understanding.parse(prompt.replace(ASKING, ''), '');
  const names = ASKING.test(prompt) ? 0 : scene.entities.length + (scene.setting ? 1 : 0);
  return names === 0 && stepsFor(prompt, scene).length > 0;
}

function wordingOf(asked: string): string {
  return withoutAddresses(asked).replace(COURTESY, '');
}

/** Edits by instruction: changes of light, weather, medium, background and content that need no mask. */
export const instruct: Editor = (order, tools, report) => {
  const { picture, negativePrompt, seed } = order;
  if (!picture)
    return { refusal: `Without a picture to edit (REFERENCE_TYPE_RAW) nothing can be changed. ${POSSIBLE}` };
  const prompt = wordingOf(order.prompt);
  const commanded = followCommand(prompt, { ...order, picture }, tools, report);
  if (commanded) return commanded;
  const { understanding } = tools.workshop;
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
  const nothing = { ...order.size, data: new Uint8Array(order.size.widthPx * order.size.heightPx) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: notHonoured(rest, scene, understanding) };
};

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
