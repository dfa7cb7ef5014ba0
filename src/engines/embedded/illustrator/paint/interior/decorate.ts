import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import type { PainterBrief } from '../painter.ts';
import type { Material } from '../traced/solid.ts';
import { DECORS, type FloorName, type WallName } from './decor.ts';
import { type FloorDesign, LIVING_WALLS, type WallDesign, WOODEN_FLOORS } from './designs.ts';
import { boards, chequeredTiles, concrete, type FloorCovering, herringbone, pickWood, terrazzo } from './floors.ts';
import type { InteriorColours } from './palettes.ts';
import { boarding, bricks, dado, limewash, panels, plaster, sprigPaper, stripedPaper } from './walls.ts';

const MORTAR = linearOfHex('#b9aca0');
const GREY = linearOfHex('#a9a7a3');

const WALLS: Readonly<Record<WallName, WallDesign>> = {
  plaster: ({ noise }, { wall }) => plaster(noise, wall),
  limewash: ({ noise }, { wall, accent }) => limewash(noise, mixRgb(wall, accent, 0.12)),
  panelled: ({ noise }, { wall, accent, trim }) =>
    dado(panels(mixRgb(accent, wall, 0.1), 0.9, 0.25, 0.92), plaster(noise, wall), 1.08, trim),
  striped: (_brief, { wall, accent }) => stripedPaper(wall, mixRgb(wall, accent, 0.22), 0.16),
  sprigged: ({ random }, { wall, accent }) => sprigPaper(wall, mixRgb(wall, accent, 0.6), random.between(0.26, 0.4)),
  bricks: ({ noise }) => bricks(noise, linearOfHex('#93503b'), MORTAR),
  whiteBricks: ({ noise }) => bricks(noise, linearOfHex('#e9e3d8'), linearOfHex('#cfc8bc')),
  boarded: ({ noise }, { wall, trim }) => dado(boarding(trim, 0.12), plaster(noise, wall), 1, trim),
  concrete: ({ noise }) => concrete(noise, GREY),
};

const FLOORS: Readonly<
  Record<FloorName, (brief: PainterBrief, wood: LinearRgb, colours: InteriorColours) => FloorCovering>
> = {
  boards: ({ noise }, wood) => ({ material: boards(noise, wood, 0.17, false), gloss: 0.4 }),
  herringbone: ({ noise }, wood) => ({ material: herringbone(noise, wood), gloss: 0.5 }),
  concrete: ({ noise }) => ({ material: concrete(noise, GREY), gloss: 0.5 }),
  terrazzo: ({ noise }, _wood, { accent, second }) => ({
    material: terrazzo(noise, linearOfHex('#d9d4ca'), [accent, second, linearOfHex('#6e6a64')]),
    gloss: 0.6,
  }),
  terracotta: ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#b6714f'), linearOfHex('#c58362'), 0.3, false),
    gloss: 0.35,
  }),
};

/** Walls of a room that people live in, of its decor if the prompt names one. */
export function livingWalls(brief: PainterBrief, colours: InteriorColours, usual = LIVING_WALLS): Material {
  const design = brief.random.pick(usual);
  const named = brief.decor && WALLS[brief.random.pick(DECORS[brief.decor].walls)];
  return (named ?? design)(brief, colours);
}

/** The floor of such a room. */
export function livingFloor(
  brief: PainterBrief,
  colours: InteriorColours,
  usual: readonly FloorDesign[] = WOODEN_FLOORS,
): FloorCovering {
  const design = brief.random.pick(usual);
  if (brief.decor === undefined) return design(brief, colours);
  return FLOORS[brief.random.pick(DECORS[brief.decor].floors)](brief, decorWood(brief), colours);
}

/** The wood of furniture. */
export function decorWood(brief: PainterBrief): LinearRgb {
  const usual = pickWood(brief.random);
  return brief.decor ? linearOfHex(brief.random.pick(DECORS[brief.decor].woods)) : usual;
}

/** True where windows reach from the floor to the ceiling. */
export function isGlazed({ decor, hasLargeWindows = false }: PainterBrief): boolean {
  return hasLargeWindows || (decor !== undefined && (DECORS[decor].isGlazed ?? false));
}

/** Colour of the frames of windows. */
export function windowFrame(brief: PainterBrief, usual: LinearRgb): LinearRgb {
  return brief.decor ? linearOfHex(DECORS[brief.decor].windowFrame) : usual;
}
