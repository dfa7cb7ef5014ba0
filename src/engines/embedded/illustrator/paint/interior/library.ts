import { linearOfHex, mixRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import { LIVING_WALLS, WOODEN_FLOORS } from './designs.ts';
import { picture, rug } from './furniture/decor.ts';
import { type LampLevel, type LitLamp, pendant, tableLamp } from './furniture/lamps.ts';
import { chair, sofa, squareTable } from './furniture/seating.ts';
import { bookcase } from './furniture/storage.ts';
import { wood } from './furniture/surfaces.ts';
import { againstWall, type HallSize } from './hall.ts';
import { paintInterior } from './interior.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, gardenOutlook, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import type { WallName, WallWindow } from './window.ts';

const LIBRARY_WOODS = ['#5b3622', '#7a4c2d', '#3f2a1e', '#8d6239', '#d3cdc2'].map(linearOfHex);

/** A library: high shelves on two or three sides, a tall window, reading lamps. */
export const paintLibrary: Painter = (frame, brief) => {
  const { random } = brief;
  const size = hallSizeFor(frame, random.between(4.6, 6), random.between(5.2, 6.6), random.between(3.2, 3.9));
  const colours = chooseColours(brief);
  const daylight = chooseDaylight(brief);
  const side: -1 | 1 = random.chance(0.5) ? -1 : 1;
  const level = lampLevel(brief, daylight);
  const lamps: LitLamp[] = [];
  const isWindowAtBack = random.chance(0.55);
  const windows = libraryWindows(brief, size, side, isWindowAtBack);
  const furniture = furnish(brief, size, colours, side, isWindowAtBack, level, lamps);
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: random.pick(WOODEN_FLOORS)(brief, colours),
        walls: random.pick(LIVING_WALLS)(brief, { ...colours, wall: mixRgb(colours.wall, colours.accent, 0.35) }),
        ceiling: linearOfHex('#e4ddd0'),
        skirting: colours.trim,
        skirtingM: 0.14,
        windows,
        outlook: lookOut(brief, daylight, random.chance(0.6) ? gardenOutlook : townOutlook),
      },
      furniture: [...furniture, ...lamps.flatMap((lamp) => lamp.solids)],
      lamps: lamps.map((lamp) => lamp.lamp),
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight) * 0.85,
    },
    placeView(brief, size, isWindowAtBack ? (random.chance(0.5) ? -1 : 1) : side),
  );
};

function libraryWindows(brief: PainterBrief, size: HallSize, side: -1 | 1, atBack: boolean): WallWindow[] {
  const { random } = brief;
  const look = {
    up: [random.between(0.35, 0.6), size.height - 0.35] as const,
    columns: random.integer(2, 3),
    rows: random.integer(4, 6),
    bar: 0.013,
    arched: random.chance(0.55),
    frame: random.chance(0.6) ? linearOfHex('#ece7dc') : linearOfHex('#4a3324'),
  };
  const wall: WallName = side < 0 ? 'left' : 'right';
  const sideWindow = (from: number): WallWindow => ({
    ...look,
    wall,
    axis: 'x',
    at: (side * size.width) / 2,
    along: [from, from + 1.2],
  });
  if (atBack) return [{ ...look, wall: 'back', axis: 'z', at: size.backZ, along: [-0.75, 0.75] }, sideWindow(-1)];
  return [sideWindow(0.7), sideWindow(2.4), sideWindow(4.1 + Math.max(0, size.backZ - 5.6))].slice(
    0,
    size.backZ > 5.7 ? 3 : 2,
  );
}

function furnish(
  brief: PainterBrief,
  size: HallSize,
  colours: InteriorColours,
  side: -1 | 1,
  isWindowAtBack: boolean,
  level: LampLevel,
  lamps: LitLamp[],
): Solid[] {
  const { random, noise } = brief;
  const tone = random.pick(LIBRARY_WOODS);
  const half = size.width / 2;
  const heightM = Math.min(size.height - 0.35, random.between(2.5, 3.2));
  const back = againstWall(size, 'back');
  const solids: Solid[] = [];
  if (isWindowAtBack) {
    solids.push(...bookcase(back, noise, tone, [-half + 0.05, -0.98], heightM, random.integer(1, 900)));
    solids.push(...bookcase(back, noise, tone, [0.98, half - 0.05], heightM, random.integer(1, 900)));
    for (const wall of ['left', 'right'] as const) {
      if (wall === (side < 0 ? 'left' : 'right') && random.chance(0.3)) continue;
      solids.push(
        ...bookcase(againstWall(size, wall), noise, tone, [0.6, size.backZ - 0.5], heightM, random.integer(1, 900)),
      );
    }
  } else {
    solids.push(...bookcase(back, noise, tone, [-half + 0.05, half - 0.05], heightM, random.integer(1, 900)));
    solids.push(
      ...bookcase(
        againstWall(size, side < 0 ? 'right' : 'left'),
        noise,
        tone,
        [0.3, size.backZ - 0.5],
        heightM,
        random.integer(1, 900),
      ),
    );
    solids.push(picture(againstWall(size, side < 0 ? 'left' : 'right'), noise, random, [2.02, 2.3], [1.3, 1.9]));
  }
  solids.push(...ladder(brief, size, tone, side, heightM));
  if (random.chance(0.8))
    solids.push(
      rug(
        noise,
        random,
        [-1.4, 1.4],
        [1.6, Math.min(4.2, size.backZ - 1.2)],
        mixRgb(colours.second, [0.2, 0.05, 0.04], 0.4),
        colours.trim,
      ),
    );
  const deskZ = size.backZ - 1.15;
  if (random.chance(0.55)) {
    solids.push(...squareTable(noise, [side * 0.2, deskZ], [1.5, 0.76, 0.7], tone));
    solids.push(...chair(noise, side * 0.2, deskZ + 0.6, -1, tone, colours.cloth));
    lamps.push(tableLamp(side * 0.7, 0.76, deskZ, level, colours.accent));
  } else {
    const place = againstWall(size, side < 0 ? 'left' : 'right');
    solids.push(...sofa(place, noise, [size.backZ - 1.9, size.backZ - 0.9], 0.5, colours.cloth, colours.second));
    lamps.push(tableLamp(-side * (half - 0.8), 0.02, size.backZ - 0.8, level, colours.accent));
  }
  lamps.push(pendant(0, size.height - 0.9, 2.9, size.height, random.pick(['globe', 'drum']), colours.accent, level));
  return solids;
}

/** A ladder leaning on the shelves, as a row of steps between two uprights. */
function ladder(
  brief: PainterBrief,
  size: HallSize,
  tone: readonly [number, number, number],
  side: -1 | 1,
  heightM: number,
): Solid[] {
  if (brief.random.chance(0.4)) return [];
  const x = -side * (size.width / 2 - 1);
  const z = size.backZ - 0.45;
  const look = {
    material: wood(brief.noise, mixRgb(tone, [0.5, 0.4, 0.28], 0.4), true, 8),
    label: STUFF_LABELS.furniture,
  };
  const solids = [-0.2, 0.2].map((dx) => standingBox('box', [x + dx, 0, z], [0.035, heightM, 0.035], look));
  for (let y = 0.3; y < heightM - 0.1; y += 0.3) solids.push(standingBox('box', [x, y, z], [0.4, 0.03, 0.045], look));
  return solids;
}
