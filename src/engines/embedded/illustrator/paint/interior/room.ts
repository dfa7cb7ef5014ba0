import { type LinearRgb, linearOfHex, mixRgb } from '../../maths/colour.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import type { Solid } from '../traced/solid.ts';
import { decorWood, isGlazed, livingFloor, livingWalls, windowFrame } from './decorate.ts';
import type { Interior } from './furnished.ts';
import { curtains, picture, plant, rug } from './furniture/decor.ts';
import { hearth } from './furniture/hearth.ts';
import { floorLamp, type LampLevel, type LitLamp, tableLamp } from './furniture/lamps.ts';
import { chair, roundTable, sofa, squareTable } from './furniture/seating.ts';
import { bookcase, sideboard } from './furniture/storage.ts';
import { NOOK_HALF_M, NOOK_SILL_M, windowSeat } from './furniture/window-seat.ts';
import { againstWall, type HallSize } from './hall.ts';
import { paintInterior } from './interior.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, gardenOutlook, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import type { WallName, WallWindow } from './window.ts';

const BRASS = linearOfHex('#b08d57');

/** A living room. */
export const paintRoom: Painter = (frame, brief) => {
  const { random } = brief;
  const size = hallSizeFor(frame, random.between(4.6, 5.8), random.between(5, 6.2), random.between(2.65, 3.1));
  const colours = chooseColours(brief);
  const daylight = chooseDaylight(brief);
  const hasGarden = random.chance(daylight.isNight ? 0.6 : 0.85);
  const isTown = isGlazed(brief) ? daylight.isNight : !hasGarden;
  const outlook = lookOut(brief, daylight, isTown ? townOutlook : gardenOutlook);
  const side: -1 | 1 = random.chance(0.5) ? -1 : 1;
  const windows = roomWindows(brief, size, side);
  const level = lampLevel(brief, daylight);
  const lamps: LitLamp[] = [];
  const furniture: Solid[] = furnish(brief, size, colours, windows, side, level, lamps);
  const isDarkWall = random.chance(0.2);
  const walls = livingWalls(
    brief,
    isDarkWall && brief.decor === undefined ? { ...colours, wall: mixRgb(colours.wall, colours.accent, 0.6) } : colours,
  );
  const interior: Interior = {
    size,
    lining: {
      floor: livingFloor(brief, colours),
      walls,
      ceiling: linearOfHex('#ece9e2'),
      skirting: colours.trim,
      skirtingM: random.between(0.09, 0.16),
      windows,
      outlook,
    },
    furniture: [...furniture, ...lamps.flatMap((lamp) => lamp.solids)],
    lamps: lamps.map((lamp) => lamp.lamp),
    daylight,
    fill: placeFill(daylight),
    brightness: placeBrightness(brief, daylight),
  };
  const view = placeView(brief, size, side);
  return paintInterior(
    frame,
    brief,
    interior,
    hasNook(brief) ? { ...view, x: 0, z: NOOK_VIEW_Z, yaw: 0, centreX: 0.5 } : view,
  );
};

function roomWindows(brief: PainterBrief, size: HallSize, side: -1 | 1): WallWindow[] {
  const { random } = brief;
  const isDoor = random.chance(0.35);
  const sill = isDoor ? 0.06 : random.between(0.55, 0.9);
  const top = size.height - random.between(0.3, 0.5);
  const arched = !isDoor && random.chance(0.25);
  const frame = windowFrame(brief, linearOfHex(random.chance(0.7) ? '#efece6' : '#3a3531'));
  const rows = random.integer(2, 4);
  const sideWall: WallName = side < 0 ? 'left' : 'right';
  const look = { up: [sill, top] as const, columns: random.integer(2, 3), rows, bar: 0.016, arched, frame };
  const sideWindow = (from: number, to: number): WallWindow => ({
    ...look,
    wall: sideWall,
    axis: 'x',
    at: (side * size.width) / 2,
    along: [from, to],
  });
  const backWindow = (from: number, to: number): WallWindow => ({
    ...look,
    wall: 'back',
    axis: 'z',
    at: size.backZ,
    along: [from, to],
  });
  if (isGlazed(brief)) return glassFront(size, side, frame);
  const any = random.integer(0, 2);
  if (hasNook(brief))
    return [{ ...backWindow(-NOOK_HALF_M, NOOK_HALF_M), up: [NOOK_SILL_M, top], columns: 3 }, sideWindow(0.9, 2.4)];
  if (hasHearth(brief) && !isLookedOut(brief)) return [sideWindow(1.1, 2.5), sideWindow(3.2, 4.6)];
  if (hasHearth(brief))
    return [backWindow(...inOrder(side * 0.55, side * (size.width / 2 - 0.4))), sideWindow(0.9, 2.4)];
  const design = (brief.sights || isLookedOut(brief) || brief.isIsometric) && any === 0 ? 1 : any;
  if (design === 0) return [sideWindow(1.1, 2.5), sideWindow(3.2, 4.6)];
  const centre = side * size.width * 0.2;
  if (design === 1) return [backWindow(centre - 0.85, centre + 0.85), sideWindow(0.9, 2.4)];
  return [backWindow(-1.45, -0.2), backWindow(0.2, 1.45), sideWindow(-0.9, 0.8)];
}

function inOrder(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** How far into the room one sees a window seat from, metres. */
const NOOK_VIEW_Z = 0.9;

function hasHearth({ wanted }: PainterBrief): boolean {
  return wanted?.has('fireplace') ?? false;
}

function hasNook({ wanted }: PainterBrief): boolean {
  return wanted?.has('window-seat') ?? false;
}

/** The prompt says what is to be seen outside. */
function isLookedOut({ outlook, weather }: PainterBrief): boolean {
  return outlook !== undefined || FALLING.has(weather);
}

const FALLING: ReadonlySet<PainterBrief['weather']> = new Set<PainterBrief['weather']>(['rain', 'storm', 'snow']);

/** Panes from the floor almost to the ceiling along most of the back, and one at the side. */
function glassFront(size: HallSize, side: -1 | 1, frame: LinearRgb): WallWindow[] {
  const look = { up: [0.06, size.height - 0.22] as const, rows: 1, bar: 0.022, arched: false, frame };
  const half = size.width / 2;
  const from = side < 0 ? -half + 0.3 : -half + 0.9;
  return [
    { ...look, columns: 4, wall: 'back', axis: 'z', at: size.backZ, along: [from, from + size.width - 1.2] },
    {
      ...look,
      columns: 2,
      wall: side < 0 ? 'left' : 'right',
      axis: 'x',
      at: side * half,
      along: [1.2, size.backZ - 0.6],
    },
  ];
}

function furnish(
  brief: PainterBrief,
  size: HallSize,
  colours: InteriorColours,
  windows: readonly WallWindow[],
  side: -1 | 1,
  level: LampLevel,
  lamps: LitLamp[],
): Solid[] {
  const { random, noise } = brief;
  const back = againstWall(size, 'back');
  const farWall: WallName = side < 0 ? 'right' : 'left';
  const far = againstWall(size, farWall);
  const half = size.width / 2;
  const woodTone = decorWood(brief);
  const solids: Solid[] = [];
  const rugZ: readonly [number, number] = [1.7, Math.min(size.backZ - 1.1, 4)];
  if (random.chance(0.85))
    solids.push(rug(noise, random, [-1.25, 1.25], rugZ, colours.second, mixRgb(colours.accent, colours.trim, 0.2)));
  const isBackFree = windows.every((window) => window.wall !== 'back');
  const isSofaAtBack = (random.chance(0.5) || isGlazed(brief)) && !hasHearth(brief) && !hasNook(brief);
  if (isSofaAtBack) {
    const offset = random.between(-0.4, 0.4);
    solids.push(...sofa(back, noise, [offset - 1.05, offset + 1.05], 0.1, colours.cloth, colours.second));
    lamps.push(floorLamp(-side * Math.min(half - 0.4, 1.75), size.backZ - 0.5, level));
  } else {
    solids.push(...sofa(far, noise, [size.backZ - 3.1, size.backZ - 1.1], 0.12, colours.cloth, colours.second));
    lamps.push(floorLamp(-side * (half - 0.45), size.backZ - 0.6, level));
  }
  const nook = { tone: mixRgb(woodTone, colours.trim, 0.6), cloth: colours.cloth, cushion: colours.second };
  if (hasNook(brief)) solids.push(...windowSeat(back, noise, 0, Math.min(2.3, size.height - 0.3), nook));
  const hearthX = isLookedOut(brief) ? -side * 0.75 : 0;
  if (hasHearth(brief)) lamps.push(hearth(size, noise, hearthX, { stone: linearOfHex('#b3aa9d'), mantel: woodTone }));
  else if (isBackFree && !isSofaAtBack) {
    const isBooks = random.chance(0.6);
    if (isBooks)
      solids.push(
        ...bookcase(back, noise, woodTone, [-1.3, 0.9], Math.min(2.2, size.height - 0.4), random.integer(1, 900)),
      );
    else solids.push(...sideboard(back, noise, woodTone, [-0.9, 0.9], BRASS));
    if (!isBooks) {
      solids.push(picture(back, noise, random, [-0.55, 0.55], [1.25, 2.05]));
      lamps.push(tableLamp(0.65 * side, 0.75, size.backZ - 0.24, level, colours.accent));
    }
  } else if (isBackFree) {
    solids.push(
      picture(back, noise, random, [-0.95, -0.1], [1.2, 2.1]),
      picture(back, noise, random, [0.1, 0.7], [1.3, 2]),
    );
  }
  if (isSofaAtBack && random.chance(0.6)) {
    solids.push(
      ...bookcase(far, noise, woodTone, [1.2, 2.9], Math.min(2.1, size.height - 0.4), random.integer(1, 900)),
    );
  } else if (isSofaAtBack) {
    solids.push(...sideboard(far, noise, woodTone, [1.3, 2.7], BRASS));
    solids.push(picture(far, noise, random, [1.5, 2.5], [1.2, 1.95]));
  }
  if (random.chance(0.75))
    solids.push(...plant(random, side * (half - 0.5), size.backZ - 0.45, random.between(1, 1.6), colours.accent));
  if (!brief.hasSubjects)
    solids.push(...squareTable(noise, [0, (rugZ[0] + rugZ[1]) / 2 + 0.3], [1.05, 0.4, 0.6], woodTone));
  if (random.chance(0.45)) {
    solids.push(...roundTable(noise, side * (half - 0.75), 2.9, 0.8, woodTone, linearOfHex('#2d2a27')));
    solids.push(...chair(noise, side * (half - 0.75), 3.55, -1, woodTone, colours.second));
  }
  if (random.chance(0.6) && !isGlazed(brief) && !hasNook(brief)) {
    for (const window of windows)
      solids.push(
        ...curtains(againstWall(size, window.wall), window, mixRgb(colours.second, colours.trim, 0.45), size.height),
      );
  }
  return solids;
}
