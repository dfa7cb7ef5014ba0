import type { Runtime } from '../../src/runtime/runtime.ts';
import { generate } from './diffusion-service.ts';
import { type Palette, readShape } from './read-shape.ts';

/** The models of `tests/models/shapes`, by what their denoisers answer, each with the steps it gets. */
export const TRAINED_MODELS = { flow: 16, velocity: 16, epsilon: 16 } as const;
export type TrainedModel = keyof typeof TRAINED_MODELS;

/** What the models learned (`tools/train/shapes/pictures.py`). */
const COLOURS: Palette = {
  red: [220, 40, 40],
  green: [40, 170, 60],
  blue: [40, 80, 220],
  yellow: [245, 215, 50],
  purple: [140, 50, 180],
  orange: [245, 140, 30],
  white: [248, 248, 248],
  black: [16, 16, 16],
};
const SHAPES = ['circle', 'square', 'triangle', 'star', 'ring', 'cross'];
const NAMES = Object.keys(COLOURS);

/** Prompt k: every pair of two colours comes up within 56 prompts, shapes in turn. */
export function trainedScene(k: number): { colour: string; ground: string; prompt: string } {
  const colour = NAMES[k % NAMES.length]!;
  const ground = NAMES[(k + 1 + (Math.floor(k / NAMES.length) % (NAMES.length - 1))) % NAMES.length]!;
  const article = /^[aeiou]/.test(colour) ? 'an' : 'a';
  return { colour, ground, prompt: `${article} ${colour} ${SHAPES[k % SHAPES.length]} on ${ground}` };
}

/** The prompts among those of these numbers that a service draws wrong in the colour of shape or ground. */
export async function wrongScenes(service: Runtime, numbers: readonly number[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const k of numbers) {
    const { colour, ground, prompt } = trainedScene(k);
    const [picture] = await generate(service, prompt, { seed: k + 1, outputOptions: { mimeType: 'image/jpeg' } });
    const seen = readShape(picture!, COLOURS);
    if (seen.colour !== colour || seen.ground !== ground) wrong.push(`${prompt}: ${JSON.stringify(seen)}`);
  }
  return wrong;
}
