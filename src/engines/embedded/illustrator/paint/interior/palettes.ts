import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import type { PainterBrief } from '../painter.ts';
import { DECORS } from './decor.ts';

/** Colours that go together in a furnished place. */
export interface InteriorColours {
  readonly wall: LinearRgb;
  readonly accent: LinearRgb;
  readonly cloth: LinearRgb;
  readonly second: LinearRgb;
  readonly trim: LinearRgb;
}

const coloursOf = (wall: string, accent: string, cloth: string, second: string, trim = '#ece7dd'): InteriorColours => ({
  wall: linearOfHex(wall),
  accent: linearOfHex(accent),
  cloth: linearOfHex(cloth),
  second: linearOfHex(second),
  trim: linearOfHex(trim),
});

const SETS: readonly InteriorColours[] = [
  coloursOf('#e6dccb', '#b9c4ae', '#7d8f77', '#d59a5b'),
  coloursOf('#d3dcdd', '#4d6a78', '#3f5d6e', '#d9a441'),
  coloursOf('#e9d9cf', '#b56a52', '#a9573f', '#e7c9a0'),
  coloursOf('#ded6c6', '#5f6f52', '#c7b08a', '#7a3e2d'),
  coloursOf('#cfd6c2', '#3f5a48', '#b98b4e', '#e4d9bd'),
  coloursOf('#e4dfe0', '#7c6a86', '#8b7796', '#d7b1a2'),
  coloursOf('#f0e7d5', '#c48b3f', '#4b6f7d', '#b9573d'),
  coloursOf('#c9bfb3', '#2f4858', '#6b3f3a', '#c9a66b'),
  coloursOf('#e8e5df', '#8f9f9c', '#b7afa3', '#556b6a'),
  coloursOf('#dcc7b6', '#834c3c', '#5e6b4d', '#e0c08a'),
];

/** Near enough to white, grey or black to go with everything. */
const NEUTRAL_CHROMA = 0.12;
/** How far walls of a strong colour are paler than the colour itself. */
const PALENESS = 0.35;
const PALE = linearOfHex('#f3f0ea');

/** A seeded set of colours; colours the prompt names are those of walls, accent and cloth. */
export function chooseColours(brief: PainterBrief): InteriorColours {
  const usual = brief.random.pick(SETS);
  const set = brief.decor ? coloursOf(...brief.random.pick(DECORS[brief.decor].colours)) : usual;
  const [first, second] = brief.palette;
  if (first === undefined) return set;
  const isNeutral = Math.max(...first) - Math.min(...first) < NEUTRAL_CHROMA;
  const wall = isNeutral ? first : mixRgb(first, PALE, PALENESS);
  const calm = isNeutral ? mixRgb(set.second, first, 0.6) : set.second;
  const accent = isNeutral && second ? second : first;
  return { ...set, wall, accent, cloth: second ?? first, second: second ?? calm };
}
