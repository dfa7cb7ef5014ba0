import { type LinearRgb, linearOfHex, luminance, mixRgb } from '../../maths/colour.ts';
import type { PainterBrief } from '../painter.ts';

/** Colours of a composition, from ground to accent, and a metal for veins and lines. */
export interface AbstractPalette {
  readonly colours: readonly LinearRgb[];
  readonly paper: LinearRgb;
  readonly ink: LinearRgb;
  readonly metal: LinearRgb;
}

const SETS: readonly (readonly string[])[] = [
  ['#0d1b2a', '#1b4965', '#5fa8d3', '#f2e9e4', '#e07a5f'],
  ['#231942', '#5e548e', '#9f86c0', '#e0b1cb', '#f7d6c4'],
  ['#003049', '#d62828', '#f77f00', '#fcbf49', '#eae2b7'],
  ['#10302b', '#2a6f5b', '#8fb996', '#e9dcb8', '#d97b4f'],
  ['#2b2d42', '#8d99ae', '#edf2f4', '#ef233c', '#d9a441'],
  ['#3d0c11', '#a4243b', '#d8973c', '#e8d6b0', '#273e47'],
  ['#12263a', '#06bcc1', '#c5d8d1', '#f4edea', '#f4d1ae'],
  ['#1a1423', '#b75d69', '#eacdc2', '#774c60', '#e8a87c'],
  ['#16324f', '#2a628f', '#18435a', '#f0c987', '#e4572e'],
];
const METALS = ['#d8b15a', '#c98d5c', '#cfd3d8'].map(linearOfHex);

/** The prompt's colours (with steps between and around them when there are few), or a seeded set. */
export function chooseAbstractPalette(brief: PainterBrief): AbstractPalette {
  const { palette, random } = brief;
  const colours = palette.length === 0 ? random.pick(SETS).map(linearOfHex) : extend(palette);
  const byLight = [...colours].sort((a, b) => luminance(...a) - luminance(...b));
  return {
    colours,
    paper: mixRgb(byLight.at(-1)!, [0.9, 0.87, 0.8], palette.length === 0 ? 0.55 : 0.7),
    ink: mixRgb(byLight[0]!, [0.02, 0.02, 0.03], 0.5),
    metal: random.pick(METALS),
  };
}

function extend(palette: readonly LinearRgb[]): readonly LinearRgb[] {
  const colours = [...palette];
  for (const colour of palette) {
    if (colours.length >= 5) break;
    colours.push(mixRgb(colour, [0.92, 0.88, 0.8], 0.6), mixRgb(colour, [0.012, 0.014, 0.03], 0.7));
  }
  return colours;
}

/** Colour at `t` (0–1) along the palette, written into `out`; `soft` 1 blends fully, 0 keeps bands. */
export function samplePalette(colours: readonly LinearRgb[], t: number, soft: number, out: Float32Array): void {
  const position = Math.min(0.9999, Math.max(0, t)) * (colours.length - 1);
  const index = Math.floor(position);
  const f = position - index;
  const low = 0.5 - soft / 2;
  const k = Math.min(1, Math.max(0, (f - low) / Math.max(1e-3, soft)));
  const s = k * k * (3 - 2 * k);
  const a = colours[index]!;
  const b = colours[index + 1]!;
  for (let c = 0; c < 3; c++) out[c] = a[c]! + (b[c]! - a[c]!) * s;
}
