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

/** Words of an instruction, and the tone they ask for. All that match are applied, in this order. */
export const TONES: readonly { readonly words: RegExp; readonly name: string; readonly tone: Tone }[] = [
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
  { name: 'more contrast', words: /\b(more|higher|increase( the)?|strong(er)?) contrast\b/i, tone: { contrast: 1.3 } },
  {
    name: 'less contrast',
    words: /\b(less|lower|reduce( the)?|decrease( the)?) contrast\b/i,
    tone: { contrast: 0.75 },
  },
  {
    name: 'more colourful',
    words: /\b(vivid|vibrant|colou?rful|(more|increase( the)?) satura\w+)\b/i,
    tone: { saturation: 1.4 },
  },
  {
    name: 'paler',
    words: /\b(muted|paler?|desaturate\w*|(less|reduce( the)?) satura\w+)\b/i,
    tone: { saturation: 0.5 },
  },
];

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

/** Weather that comes with a veiled sky, as the tone of its light: no sun shines on falling snow. */
export const TONES_OF_WEATHER: Readonly<Record<string, Tone>> = {
  fog: { gains: [0.94, 0.97, 1], saturation: 0.6 },
  rain: { gains: [0.72, 0.78, 0.86], saturation: 0.65 },
  storm: { gains: [0.5, 0.56, 0.66], saturation: 0.55 },
  snow: { gains: [0.92, 0.98, 1.1], saturation: 0.5 },
};
