/** How letters look: plain, with serifs, written by hand, narrow capitals of posters, fat and thin strokes of covers. */
export type TypefaceName = 'sans' | 'serif' | 'script' | 'poster' | 'display';

/** A face of `assets/fonts` and how much room its letters take. */
export interface Typeface {
  readonly family: string;
  readonly weight: 'bold' | 'normal';
  /** Advance widths in ems, by sort of character; the first sort that fits counts. */
  readonly advances: readonly (readonly [RegExp, number])[];
  readonly usualAdvance: number;
  /** Distance of two baselines, and how far the first lies below the middle of its line, in ems. */
  readonly lineHeight: number;
  readonly baseline: number;
}

const NARROW = /[ .,;:!'|iljI]/;
const WIDE = /[mwMW@%]/;
const MIDDLING = /[ftr()[\]-]/;
const CAPITALS = /[A-Z&]/;
const IDEOGRAPHS = /[\u2E80-\uFFFF]/;

const DEJAVU = {
  weight: 'bold',
  advances: [
    [NARROW, 0.39],
    [WIDE, 1.08],
    [MIDDLING, 0.5],
    [CAPITALS, 0.79],
    [IDEOGRAPHS, 1.02],
  ],
  usualAdvance: 0.71,
  lineHeight: 1.12,
  baseline: 0.36,
} as const;

export const TYPEFACES: Readonly<Record<TypefaceName, Typeface>> = {
  sans: { family: 'DejaVu Sans', ...DEJAVU },
  // Slightly narrower than the sans.
  serif: { family: 'DejaVu Serif', ...DEJAVU },
  script: {
    family: 'Pacifico',
    weight: 'normal',
    advances: [
      [NARROW, 0.33],
      [WIDE, 1.05],
      [MIDDLING, 0.5],
      [CAPITALS, 0.83],
    ],
    usualAdvance: 0.5,
    lineHeight: 1.3,
    baseline: 0.3,
  },
  poster: {
    family: 'Bebas Neue',
    weight: 'normal',
    advances: [
      [NARROW, 0.24],
      [WIDE, 0.6],
    ],
    usualAdvance: 0.41,
    lineHeight: 0.98,
    baseline: 0.35,
  },
  display: {
    family: 'Abril Fatface',
    weight: 'normal',
    advances: [
      [NARROW, 0.31],
      [WIDE, 0.93],
      [MIDDLING, 0.42],
      [CAPITALS, 0.72],
    ],
    usualAdvance: 0.58,
    lineHeight: 1.12,
    baseline: 0.34,
  },
};

/** Letters that the script, poster and display faces have. */
const WESTERN = /^[\u0020-\u017f\u2010-\u2026]*$/;

/** The face that a text is set in: texts beyond western letters are set in the sans, whatever was wished. */
export function typefaceFor(text: string, wished: TypefaceName = 'sans'): Typeface {
  return TYPEFACES[wished === 'serif' || WESTERN.test(text) ? wished : 'sans'];
}
