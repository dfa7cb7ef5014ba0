import type { Mask, Raster } from '../../../../core/image.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import { applyAir } from '../instruct/apply-air.ts';
import { applyMedium } from '../instruct/apply-medium.ts';
import { applyTone } from '../instruct/apply-tone.ts';
import { TONES, TONES_OF_TIME, type Tone } from '../instruct/tones.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { EditOrder, Editor, EditResult } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';
import { remove } from './remove.ts';
import { swapBackground } from './swap-background.ts';

const NEW_BACKGROUND = /\b(?:replace|change|swap|set)\s+(?:the\s+)?background\s+(?:with|to|for|by|into)\s+(.+)$/i;
const NO_BACKGROUND = /\b(?:remove|delete|erase|cut out)\s+(?:the\s+)?background\b/i;
const NO_SUBJECT = /\b(?:remove|delete|erase)\s+(?:the\s+)?(?:main\s+)?(?:subject|object|foreground)\b/i;

/** How an instruction begins: says that something is to be done, not what. */
const ASKING =
  /^\s*(?:please\s+)?(?:make|turn|convert|render|change)\s+(?:it|this|that|the\s+(?:picture|photo|image))\s+(?:into\s+|to\s+)?/i;

/** What can be asked for, for refusals. */
const POSSIBLE = `Possible without a mask: ${TONES.map(({ name }) => name).join(', ')}; night, dusk, sunset, golden hour; fog, rain, snow; a medium such as ${Object.keys(STYLE_OPERATORS).slice(0, 6).join(', ')}; "replace the background with …", "remove the background", "remove the subject". Anything else needs a mask and the mode EDIT_MODE_INPAINT_INSERTION or EDIT_MODE_INPAINT_REMOVAL.`;

/** The subject's outline is removed with it. Share of the picture's width. */
const SUBJECT_RIM_SHARE = 0.015;

/** Edits by instruction: changes of light, weather, medium and background that need no mask. */
export const instruct: Editor = (order, tools, report) => {
  const { picture, seed, negativePrompt } = order;
  if (!picture)
    return { refusal: `Without a picture to edit (REFERENCE_TYPE_RAW) nothing can be changed. ${POSSIBLE}` };
  const prompt = withoutAddresses(order.prompt);
  const [, background] = NEW_BACKGROUND.exec(prompt) ?? [];
  if (background) return swapBackground({ ...order, prompt: background }, tools, report);
  if (NO_BACKGROUND.test(prompt)) return transparent(picture);
  if (NO_SUBJECT.test(prompt))
    return removeSubject(order, picture, (taken) => remove({ ...order, mask: taken }, tools, report));
  const scene = tools.workshop.understanding.parse(prompt.replace(ASKING, ''), negativePrompt);
  const steps = [...toneSteps(prompt, scene), ...airSteps(scene, picture, seed), ...mediumSteps(scene, picture, seed)];
  if (steps.length === 0) return { refusal: `The embedded engine cannot follow this instruction. ${POSSIBLE}` };
  let rgb: Uint8Array = coloursOf(picture).slice();
  for (const [index, step] of steps.entries()) {
    report('develop', index / steps.length);
    rgb = step(rgb);
  }
  const nothing = { ...order.size, data: new Uint8Array(order.size.widthPx * order.size.heightPx) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: scene.notUnderstood };
};

/** Changes a picture's colours; may work in place. */
type Step = (rgb: Uint8Array) => Uint8Array;

function toneSteps(prompt: string, { time, styles }: Scene): Step[] {
  const asked = TONES.filter(
    ({ words, name }) => words.test(prompt) || styles.some((style) => style.replaceAll('-', ' ') === name),
  );
  const ofTime = time && Object.hasOwn(TONES_OF_TIME, time) ? [TONES_OF_TIME[time]!] : [];
  return [...asked.map(({ tone }) => tone), ...ofTime].map((tone: Tone) => (rgb) => {
    applyTone(rgb, tone);
    return rgb;
  });
}

function airSteps({ weather }: Scene, picture: Raster, seed: number): Step[] {
  if (!weather || weather === 'clear' || weather === 'overcast') return [];
  return [
    (rgb) => {
      applyAir(rgb, picture, weather, seed);
      return rgb;
    },
  ];
}

function mediumSteps({ styles }: Scene, picture: Raster, seed: number): Step[] {
  const operator = styles.map((style) => STYLE_OPERATORS[style]).find((found) => found);
  return operator ? [(rgb) => applyMedium(rgb, picture, operator, seed)] : [];
}

/** The subject alone, on nothing. */
function transparent(picture: Raster): EditResult {
  const { mask } = segmentForeground(picture);
  const rgb = coloursOf(picture);
  const data = new Uint8Array(mask.data.length * 4);
  for (let p = 0; p < mask.data.length; p++) {
    data.set(rgb.subarray(p * 3, p * 3 + 3), p * 4);
    data[p * 4 + 3] = mask.data[p]!;
  }
  return { raster: { widthPx: picture.widthPx, heightPx: picture.heightPx, channels: 4, data }, notUnderstood: [] };
}

function removeSubject({ size }: EditOrder, picture: Raster, removeUnder: (mask: Mask) => EditResult): EditResult {
  const { mask } = segmentForeground(picture);
  const rim = Math.ceil(size.widthPx * SUBJECT_RIM_SHARE);
  return removeUnder(grown(mask, rim));
}

/** The mask of everything within `rim` rows and columns of what a soft mask means. */
function grown({ widthPx, heightPx, data }: Mask, rim: number): Mask {
  const across = new Uint8Array(data.length);
  const both = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++)
      if (data[y * widthPx + x]! > 16)
        across.fill(255, y * widthPx + Math.max(0, x - rim), y * widthPx + Math.min(widthPx, x + rim + 1));
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (across[y * widthPx + x] === 0) continue;
      for (let v = Math.max(0, y - rim); v <= Math.min(heightPx - 1, y + rim); v++) both[v * widthPx + x] = 255;
    }
  return { widthPx, heightPx, data: both };
}
