import type { Raster } from '../../../../core/image.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { STYLE_OPERATORS } from '../../illustrator/style/operators.ts';
import { applyAir } from './apply-air.ts';
import { applyMedium } from './apply-medium.ts';
import { applyTone } from './apply-tone.ts';
import { FILTERS } from './filters.ts';
import { keepLamps, ownLight } from './keep-lamps.ts';
import { laySnow } from './lay-snow.ts';
import {
  DARK_TIMES,
  degreeIn,
  scaledTone,
  TONES,
  TONES_OF_TIME,
  TONES_OF_WEATHER,
  type Tone,
  WINTER_LIGHT,
} from './tones.ts';
import { turnLeaves } from './turn-leaves.ts';

/** Changes a picture's colours; may work in place. */
export type Step = (rgb: Uint8Array, picture: Raster, seed: number) => Uint8Array;

/** What an instruction without a verb of its own asks for, one change after the other; empty when nothing of it can be followed. */
export function stepsFor(prompt: string, scene: Scene): Step[] {
  return [
    ...filterSteps(prompt),
    ...toneSteps(prompt, scene),
    ...seasonSteps(scene),
    ...airSteps(scene),
    ...mediumSteps(scene),
  ];
}

function toneSteps(prompt: string, { time, styles }: Scene): Step[] {
  const { share, rest } = degreeIn(prompt);
  const asked = TONES.filter(
    ({ words, name }) => words.test(rest) || styles.some((style) => style.replaceAll('-', ' ') === name),
  );
  const ofTime = time && Object.hasOwn(TONES_OF_TIME, time) ? TONES_OF_TIME[time] : undefined;
  const steps = asked.map(({ tone }) => toned(scaledTone(tone, share)));
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

function filterSteps(prompt: string): Step[] {
  return FILTERS.filter(({ words }) => words.test(prompt)).map(({ filter }) => filter);
}

/** A season shows on the ground and the leaves of a picture. */
function seasonSteps({ season, weather }: Scene): Step[] {
  if (season === 'autumn') return [turnLeaves];
  if (season !== 'winter' || weather === 'snow') return [];
  return [
    (rgb, picture, seed) => {
      laySnow(rgb, picture, seed);
      applyTone(rgb, WINTER_LIGHT);
      return rgb;
    },
  ];
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
