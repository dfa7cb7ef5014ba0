import type { PromptReading } from '../../core/language.ts';

/** A sentence that may be added, and what the prompt must (not) say for it to fit. */
export interface Addition {
  readonly text: string;
  readonly fits?: (reading: PromptReading) => boolean;
}

/** Sentences of one aspect; at most one of them is added. */
export interface Aspect {
  readonly name: 'light' | 'camera' | 'mood';
  readonly additions: readonly Addition[];
}

const INDOORS = ['room', 'kitchen', 'cafe', 'library', 'table', 'portrait'];
/** Places where neither the sun nor a window lights the scene. */
const ELSEWHERE = ['studio', 'underwater', 'space', 'moon', 'planet', 'abstract'];
const PAINTED = ['oil', 'watercolour', 'gouache', 'pencil', 'ink', 'charcoal', 'ukiyo-e'];
const DARK = ['night', 'dusk', 'blue-hour'];

const isIndoors = ({ setting = '' }: PromptReading): boolean => INDOORS.includes(setting);
const isElsewhere = ({ setting = '' }: PromptReading): boolean => ELSEWHERE.includes(setting);
const isOutdoors = (reading: PromptReading): boolean =>
  reading.setting !== undefined && !isIndoors(reading) && !isElsewhere(reading);
const isLitFreely = ({ light, time }: PromptReading): boolean => light === undefined && time === undefined;
const isDark = ({ time = '' }: PromptReading): boolean => DARK.includes(time);
const isStormy = ({ weather = 'clear' }: PromptReading): boolean => weather !== 'clear';
const isSingle = ({ contents }: PromptReading): boolean => contents.length === 1 && contents[0]!.startsWith('1 ');

/** Whether the prompt asks for a medium that a brush or pen makes. */
export function isPainted({ styles }: PromptReading): boolean {
  return styles.some((style) => PAINTED.includes(style));
}

const hasOtherStyle = ({ styles }: PromptReading): boolean => styles.some((style) => style !== 'photo');

/** What may be said once each: how the light falls, how the camera looks, how it feels. */
export const ASPECTS: readonly Aspect[] = [
  {
    name: 'light',
    additions: [
      {
        text: 'Warm golden hour light, low and glowing, with long soft shadows.',
        fits: (reading) => isLitFreely(reading) && !isStormy(reading) && !isIndoors(reading) && !isElsewhere(reading),
      },
      {
        text: 'Gentle morning light comes in low, with long soft shadows and clean, cool air.',
        fits: (reading) => isLitFreely(reading) && !isStormy(reading) && isOutdoors(reading),
      },
      {
        text: 'Cool blue hour light settles over everything and lets the colours glow quietly.',
        fits: (reading) => isLitFreely(reading) && !isStormy(reading) && isOutdoors(reading),
      },
      {
        text: 'Soft window light from one side, fading gently.',
        fits: (reading) => isLitFreely(reading) && isIndoors(reading),
      },
      {
        text: 'Soft natural light, even and flattering, with gentle shadows and true colours.',
        fits: ({ light, time = 'day' }) => light === undefined && time === 'day',
      },
      {
        text: 'Backlit by the low light, with a bright rim light and a soft glow.',
        fits: ({ light, time = '' }) => light === undefined && ['golden', 'sunset', 'sunrise'].includes(time),
      },
      {
        text: 'Moonlight, soft and cool, with deep shadows and faint highlights.',
        fits: (reading) =>
          reading.light === undefined &&
          reading.time === 'night' &&
          isOutdoors(reading) &&
          reading.setting !== 'street',
      },
      {
        text: 'The light is handled with care: bright where it matters, open elsewhere.',
        fits: ({ light, time }) => light !== undefined || time !== undefined,
      },
    ],
  },
  {
    name: 'camera',
    additions: [
      {
        text: 'Medium shot with a shallow depth of field, so that the surroundings melt into soft bokeh.',
        fits: (reading) => reading.shot === undefined && !reading.bokeh && isSingle(reading) && !hasOtherStyle(reading),
      },
      {
        text: 'An eye-level view, close enough to notice the small things and far enough to breathe.',
        fits: ({ angle, shot }) => angle === undefined && shot === undefined,
      },
      {
        text: 'A wide shot with plenty of air and a long, unhurried depth.',
        fits: ({ shot, angle, contents }) => shot === undefined && angle === undefined && contents.length === 0,
      },
      {
        text: 'Sharp focus throughout, from a patiently chosen viewpoint.',
      },
    ],
  },
  {
    name: 'mood',
    additions: [
      {
        text: 'The atmosphere is calm and unhurried.',
        fits: (reading) =>
          reading.mood === undefined && reading.contents.length > 0 && !isStormy(reading) && !isDark(reading),
      },
      { text: 'The moment feels honest and unforced.' },
    ],
  },
];

/** Sentences about composition and finish; as many as the length asks for. */
export const FINISHES: readonly Addition[] = [
  { text: 'A clean, uncluttered composition with clear separation and generous margins.' },
  { text: 'The main subject is the focal point, placed off centre by the rule of thirds.' },
  { text: 'Layered depth, nothing superfluous, nothing competing for attention.' },
  {
    text: 'Fine detail and believable textures, crisp where crispness counts.',
    fits: (reading) => !isPainted(reading),
  },
  { text: 'Rich colours in a harmonised palette, with subtle contrast between warm tones and cool tones.' },
  { text: 'Balanced exposure, soft shadows and gradual tonal transitions.' },
  { text: 'Highly detailed and carefully finished, down to the smallest accents.' },
  { text: 'Simple, confident shapes read clearly at first glance and reward a second one.' },
  { text: 'The medium shows honestly, with varied pressure and lively, assured handling.', fits: isPainted },
  { text: 'Edges lost and found, tones from faintest to deepest.', fits: isPainted },
];
