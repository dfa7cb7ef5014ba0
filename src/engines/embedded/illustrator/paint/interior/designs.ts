import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import type { PainterBrief } from '../painter.ts';
import type { Material } from '../traced/solid.ts';
import { boards, chequeredTiles, concrete, type FloorCovering, herringbone, pickWood, terrazzo } from './floors.ts';
import type { InteriorColours } from './palettes.ts';
import { boarding, bricks, dado, limewash, panels, plaster, sprigPaper, stripedPaper } from './walls.ts';

export type FloorDesign = (brief: PainterBrief, colours: InteriorColours) => FloorCovering;
export type WallDesign = (brief: PainterBrief, colours: InteriorColours) => Material;

const WHITE = linearOfHex('#e9e6df');

/** Floors of living rooms. */
export const WOODEN_FLOORS: readonly FloorDesign[] = [
  ({ noise, random }) => ({ material: boards(noise, pickWood(random), random.between(0.12, 0.2), false), gloss: 0.4 }),
  ({ noise, random }) => ({ material: boards(noise, pickWood(random), random.between(0.14, 0.22), true), gloss: 0.35 }),
  ({ noise, random }) => ({ material: herringbone(noise, pickWood(random)), gloss: 0.5 }),
];

/** Floors of kitchens and cafes. */
export const HARD_FLOORS: readonly FloorDesign[] = [
  ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#2b2c2e'), linearOfHex('#dcd8cf'), 0.33, false),
    gloss: 0.6,
  }),
  ({ noise }, { accent }) => ({
    material: chequeredTiles(noise, mixRgb(accent, WHITE, 0.25), WHITE, 0.3, true),
    gloss: 0.55,
  }),
  ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#b6714f'), linearOfHex('#c58362'), 0.3, false),
    gloss: 0.35,
  }),
  ({ noise }, { accent, second }) => ({
    material: terrazzo(noise, linearOfHex('#d9d4ca'), [accent, second, linearOfHex('#6e6a64'), linearOfHex('#efece6')]),
    gloss: 0.6,
  }),
  ({ noise }) => ({ material: concrete(noise, linearOfHex('#a3a09a')), gloss: 0.5 }),
];

/** Walls of rooms that people live in. */
export const LIVING_WALLS: readonly WallDesign[] = [
  ({ noise }, { wall }) => plaster(noise, wall),
  ({ noise }, { wall, accent }) => limewash(noise, mixRgb(wall, accent, 0.45)),
  ({ noise }, { wall, trim }) => dado(panels(trim, 0.8, 0.22, 0.78), plaster(noise, wall), 0.92, trim),
  ({ noise }, { wall, accent, trim }) =>
    dado(panels(mixRgb(accent, wall, 0.15), 0.9, 0.25, 0.92), plaster(noise, wall), 1.08, trim),
  (_brief, { wall, accent }) => stripedPaper(wall, mixRgb(wall, accent, 0.22), 0.16),
  ({ random }, { wall, accent, trim }) =>
    dado(
      boarding(trim, 0.12),
      sprigPaper(mixRgb(wall, accent, 0.12), mixRgb(wall, accent, 0.75), random.between(0.26, 0.4)),
      0.85,
      trim,
    ),
  ({ noise }, { accent }) => plaster(noise, mixRgb(accent, [0.5, 0.5, 0.5], 0.12)),
];

/** Walls with character for one side of a cafe or loft. */
export const ROUGH_WALLS: readonly WallDesign[] = [
  ({ noise, random }) => bricks(noise, random.pick(BRICK_TONES), linearOfHex('#b9aca0')),
  ({ noise }) => bricks(noise, linearOfHex('#e4dfd6'), linearOfHex('#cfc8bc')),
  ({ noise }, { accent }) => limewash(noise, accent),
  (_brief, { accent, wall }) => boarding(mixRgb(accent, wall, 0.2), 0.14),
];

const BRICK_TONES: readonly LinearRgb[] = ['#9a5540', '#84463a', '#a86a4c'].map(linearOfHex);
