import type { Raster } from '../../../../core/image.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import type { Understanding } from '../../illustrator/understand/understanding.ts';
import { applyAir } from '../instruct/apply-air.ts';
import { applyMedium } from '../instruct/apply-medium.ts';
import { applyTone } from '../instruct/apply-tone.ts';
import { keepLamps, ownLight } from '../instruct/keep-lamps.ts';
import { laySnow } from '../instruct/lay-snow.ts';
import { DARK_TIMES, TONES, TONES_OF_TIME, TONES_OF_WEATHER, type Tone } from '../instruct/tones.ts';
import { coloursOf, withAlphaOf } from '../opaque.ts';
import { addTo } from './add-to.ts';
import { cropTo } from './crop-to.ts';
import type { Editor, EditResult, PictureOrder } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';
import { cutOutSubject, removeSubject } from './subject-instructions.ts';
import { swapBackground } from './swap-background.ts';

/** An instruction that begins with a verb of its own: how it is worded, and who follows it. The first group is its object. */
interface Command {
  readonly words: RegExp;
  readonly follow: (object: string, order: PictureOrder, ...rest: Tail<Parameters<Editor>>) => EditResult;
}

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

/** In this order: "remove the background" is no removal of a thing. */
const COMMANDS: readonly Command[] = [
  {
    words: /\b(?:replace|change|swap|set|put)\s+(?:the\s+)?background\s+(?:with|to|for|by|into)\s+(.+)$/i,
    follow: (object, order, ...rest) => swapBackground({ ...order, prompt: object }, ...rest),
  },
  {
    words: /\b(?:remove|delete|erase|cut out)\s+(?:the\s+)?(background)\b/i,
    follow: (_object, { picture }) => cutOutSubject(picture),
  },
  {
    words: /\b(?:remove|delete|erase|take away|get rid of)\s+(?:the\s+|this\s+|that\s+|all\s+)?(.+)$/i,
    follow: removeSubject,
  },
  { words: /\b(?:crop|cut|trim)\s+(?:(?:it|this|the\s+\w+)\s+)?(?:down\s+)?to\s+(.+)$/i, follow: cropTo },
  { words: /\b(?:add|insert|draw|place|put)\s+((?:an?|the|some|one|two|three|four|five|\d+)\s+.+)$/i, follow: addTo },
];

/** How an instruction begins: says that something is to be done, not what. */
const ASKING =
  /^\s*(?:please\s+)?(?:make|turn|convert|render|change)\s+(?:it|this|that|the\s+(?:picture|photo|image))\s+(?:into\s+|to\s+)?/i;

/** What can be asked for, for refusals. */
const POSSIBLE = `Possible without a mask: ${TONES.map(({ name }) => name).join(', ')}; night, dusk, sunset, golden hour; fog, rain, snow; a medium such as ${Object.keys(STYLE_OPERATORS).slice(0, 6).join(', ')}; "replace the background with …", "remove the background", "remove the subject", "add a …", "crop to …". Anything else needs a mask and the mode EDIT_MODE_INPAINT_INSERTION or EDIT_MODE_INPAINT_REMOVAL.`;

/** Whether a prompt is an instruction that can be followed, rather than the description of a picture. */
export function isInstruction(asked: string, understanding: Understanding): boolean {
  const prompt = withoutAddresses(asked);
  if (COMMANDS.some(({ words }) => words.test(prompt))) return true;
  const scene = understanding.parse(prompt.replace(ASKING, ''), '');
  const names = ASKING.test(prompt) ? 0 : scene.entities.length + (scene.setting ? 1 : 0);
  return names === 0 && stepsFor(prompt, scene).length > 0;
}

/** Edits by instruction: changes of light, weather, medium, background and content that need no mask. */
export const instruct: Editor = (order, tools, report) => {
  const { picture, negativePrompt, seed } = order;
  if (!picture)
    return { refusal: `Without a picture to edit (REFERENCE_TYPE_RAW) nothing can be changed. ${POSSIBLE}` };
  const prompt = withoutAddresses(order.prompt);
  for (const { words, follow } of COMMANDS) {
    const [, object] = words.exec(prompt) ?? [];
    if (object) return follow(object.replace(/[.!\s]+$/, ''), { ...order, picture }, tools, report);
  }
  const scene = tools.workshop.understanding.parse(prompt.replace(ASKING, ''), negativePrompt);
  const steps = stepsFor(prompt, scene);
  if (steps.length === 0) return { refusal: `The embedded engine cannot follow this instruction. ${POSSIBLE}` };
  let rgb: Uint8Array = coloursOf(picture).slice();
  for (const [index, step] of steps.entries()) {
    report('develop', index / steps.length);
    rgb = step(rgb, picture, seed);
  }
  const nothing = { ...order.size, data: new Uint8Array(order.size.widthPx * order.size.heightPx) };
  const notUnderstood = scene.notUnderstood.filter((word) => !TONES.some(({ words }) => words.test(word)));
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood };
};

/** Changes a picture's colours; may work in place. */
type Step = (rgb: Uint8Array, picture: Raster, seed: number) => Uint8Array;

function stepsFor(prompt: string, scene: Scene): Step[] {
  return [...toneSteps(prompt, scene), ...airSteps(scene), ...mediumSteps(scene)];
}

function toneSteps(prompt: string, { time, styles }: Scene): Step[] {
  const asked = TONES.filter(
    ({ words, name }) => words.test(prompt) || styles.some((style) => style.replaceAll('-', ' ') === name),
  );
  const ofTime = time && Object.hasOwn(TONES_OF_TIME, time) ? TONES_OF_TIME[time] : undefined;
  const steps = asked.map(({ tone }) => toned(tone));
  if (ofTime) steps.push(time && DARK_TIMES.has(time) ? tonedButLamps(ofTime) : toned(ofTime));
  return steps;
}

function toned(tone: Tone): Step {
  return (rgb) => {
    applyTone(rgb, tone);
    return rgb;
  };
}

/** What shines by itself does not grow dark with the day. */
function tonedButLamps(tone: Tone): Step {
  return (rgb, picture) => {
    const darkened = rgb.slice();
    applyTone(darkened, tone);
    keepLamps(darkened, rgb, ownLight(rgb, picture));
    return darkened;
  };
}

function airSteps({ weather }: Scene): Step[] {
  if (!weather || weather === 'clear' || weather === 'overcast') return [];
  return [
    (rgb, picture, seed) => {
      if (weather === 'snow') laySnow(rgb, picture, seed);
      const tone = TONES_OF_WEATHER[weather];
      if (tone) applyTone(rgb, tone);
      applyAir(rgb, picture, weather, seed);
      return rgb;
    },
  ];
}

function mediumSteps({ styles }: Scene): Step[] {
  const operator = styles.map((style) => STYLE_OPERATORS[style]).find((found) => found);
  return operator ? [(rgb, picture, seed) => applyMedium(rgb, picture, operator, seed)] : [];
}
