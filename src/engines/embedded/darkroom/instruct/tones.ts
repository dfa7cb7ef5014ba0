/** A change of light and colour over a whole picture. */
export interface Tone {
  /** Factors on linear red, green and blue. */
  readonly gains?: readonly [red: number, green: number, blue: number];
  /** 1 = as it is; about mid-grey. */
  readonly contrast?: number;
  /** 1 = as it is, 0 = grey. */
  readonly saturation?: number;
  /** Colour that grey becomes, as factors; for toned prints, and for the night, in which eyes see little but blue. */
  readonly tint?: readonly [red: number, green: number, blue: number];
}

/** A tone, and the words of an instruction that ask for it. */
export interface NamedTone {
  readonly words: RegExp;
  readonly name: string;
  readonly tone: Tone;
}

/** All that match are applied, in this order. */
export const TONES: readonly NamedTone[] = [
  {
    name: 'black and white',
    words: /\b(black[- ]and[- ]white|b&w|monochrome|gr[ea]yscale)\b/i,
    tone: { saturation: 0, contrast: 1.08 },
  },
  { name: 'sepia', words: /\bsepia\b/i, tone: { saturation: 0, tint: [1.12, 0.97, 0.76] } },
  { name: 'warmer', words: /\bwarm(er)?\b/i, tone: { gains: [1.16, 1.02, 0.8] } },
  { name: 'cooler', words: /\b(cool|cooler|colder)\b/i, tone: { gains: [0.84, 0.98, 1.2] } },
  { name: 'brighter', words: /\b(bright(er|en)?|lighter|lighten)\b/i, tone: { gains: [1.45, 1.45, 1.45] } },
  { name: 'darker', words: /\b(dark(er|en)?|dim(mer)?)\b/i, tone: { gains: [0.58, 0.58, 0.58] } },
  {
    name: 'more contrast',
    words: /\b(more|higher|increase( the)?|strong(er)?|boost( the)?|add( more)?) contrast\b|\bcontrast(ier|y)\b/i,
    tone: { contrast: 1.3 },
  },
  {
    name: 'less contrast',
    words: /\b(less|lower|reduce( the)?|decrease( the)?) contrast\b/i,
    tone: { contrast: 0.75 },
  },
  {
    name: 'more colourful',
    words: /\b((more )?(vivid|vibrant|colou?rful)|(more|increase( the)?|boost( the)?) satura\w+( colou?rs)?)\b/i,
    tone: { saturation: 1.4 },
  },
  {
    name: 'paler',
    words: /\b(muted|paler?|desaturate\w*|(less|reduce( the)?) satura\w+)\b/i,
    tone: { saturation: 0.5 },
  },
  { name: 'dramatic', words: /\b(?:more )?dramatic\b/i, tone: { gains: [0.86, 0.86, 0.88], contrast: 1.3 } },
  {
    name: 'vintage',
    words: /\b(vintage|retro|old[- ]fashioned|aged|faded|nostalgic|an? old (photo(graph)?|picture|film))\b/i,
    tone: { saturation: 0.55, contrast: 0.82, gains: [1.14, 1.02, 0.78] },
  },
];

/** The tones that a wording asks for. */
export function tonesIn(wording: string): NamedTone[] {
  return TONES.filter(({ words }) => words.test(wording));
}

/** How much of a tone "a bit" and "much" are. */
const DEGREES: readonly (readonly [words: RegExp, share: number])[] = [
  [/\b(?:a (?:tiny |little )?bit|a little|a touch|slightly|somewhat|subtly|gently)\b/i, 0.5],
  [/\b(?:much|far|a lot|way|very|really|extremely|strongly)\b/i, 1.6],
];

/** A usual change is one of so many per cent. */
const USUAL_PERCENT = 40;

/** Words for a degree, and the share of a usual change that they ask for; 1 where nothing is said. */
export function degreeIn(wording: string): { readonly share: number; readonly rest: string } {
  const [percent, number] = /\b(?:by\s+)?(\d{1,3})\s*(?:%|percent\b)/i.exec(wording) ?? [];
  if (percent) return { share: Math.min(2, Number(number) / USUAL_PERCENT), rest: wording.replace(percent, ' ') };
  for (const [words, share] of DEGREES) if (words.test(wording)) return { share, rest: wording.replace(words, ' ') };
  return { share: 1, rest: wording };
}

/** A tone done by half, or more than wholly. @param share 0 = not at all, 1 = as it is. */
export function scaledTone({ gains, contrast, saturation, tint }: Tone, share: number): Tone {
  const scaled = (factor: number): number => Math.max(0, factor) ** share;
  const triple = ([red, green, blue]: readonly [number, number, number]): [number, number, number] => [
    scaled(red),
    scaled(green),
    scaled(blue),
  ];
  return {
    ...(gains && { gains: triple(gains) }),
    ...(contrast !== undefined && { contrast: scaled(contrast) }),
    ...(saturation !== undefined && { saturation: saturation === 0 ? 0 : scaled(saturation) }),
    ...(tint && { tint: triple(tint) }),
  };
}

/** Times of day that the understanding of prompts tells, as tones. */
export const TONES_OF_TIME: Readonly<Record<string, Tone>> = {
  night: { gains: [0.14, 0.17, 0.26], saturation: 0.42, tint: [0.78, 0.92, 1.2] },
  dusk: { gains: [0.36, 0.38, 0.56], saturation: 0.9 },
  sunset: { gains: [1.05, 0.74, 0.46], saturation: 1.1 },
  sunrise: { gains: [1.1, 0.86, 0.66] },
  golden: { gains: [1.14, 0.94, 0.64], saturation: 1.08 },
};

/** Times at which lamps are lit. */
export const DARK_TIMES: ReadonlySet<string> = new Set(['night', 'dusk']);

/** The low, clear light of a winter's day. */
export const WINTER_LIGHT: Tone = { gains: [0.95, 0.99, 1.08], saturation: 0.75 };

/** Weather that comes with a veiled sky, as the tone of its light: no sun shines on falling snow. */
export const TONES_OF_WEATHER: Readonly<Record<string, Tone>> = {
  fog: { gains: [0.94, 0.97, 1], saturation: 0.6 },
  rain: { gains: [0.72, 0.78, 0.86], saturation: 0.65 },
  storm: { gains: [0.5, 0.56, 0.66], saturation: 0.55 },
  snow: { gains: [0.92, 0.98, 1.1], saturation: 0.5 },
};
