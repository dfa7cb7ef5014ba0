import { linearOfHex, mixRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import { HARD_FLOORS, LIVING_WALLS, ROUGH_WALLS, WOODEN_FLOORS } from './designs.ts';
import { pickWood } from './floors.ts';
import { chalkboard } from './furniture/chalkboard.ts';
import { picture, plant } from './furniture/decor.ts';
import { type LampLevel, type LitLamp, type PendantShape, pendant } from './furniture/lamps.ts';
import { chair, roundTable, stool } from './furniture/seating.ts';
import { counter, wallShelf } from './furniture/storage.ts';
import { painted } from './furniture/surfaces.ts';
import { againstWall, type HallSize } from './hall.ts';
import { paintInterior } from './interior.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import type { WallWindow } from './window.ts';

const DARK = linearOfHex('#2a2724');
const STEEL = linearOfHex('#c3c4c4');
const LABEL = STUFF_LABELS.furniture;

/** A cafe: a counter with its machine, shelves of cups, small tables, a shop window and a row of hanging lamps. */
export const paintCafe: Painter = (frame, brief) => {
  const { random } = brief;
  const size = hallSizeFor(frame, random.between(5.2, 6.4), random.between(5.6, 6.8), random.between(2.9, 3.4));
  const colours = chooseColours(brief);
  const daylight = chooseDaylight(brief);
  const side: -1 | 1 = random.chance(0.5) ? -1 : 1;
  const level = lampLevel(brief, daylight);
  const burning: LampLevel = { light: Math.max(level.light, 0.16), shade: Math.max(level.shade, 0.75) };
  const lamps: LitLamp[] = [];
  const isCounterAtBack = random.chance(0.6);
  const windows = cafeWindows(brief, size, side, isCounterAtBack);
  const furniture = furnish(
    brief,
    size,
    colours,
    side,
    isCounterAtBack,
    brief.light === 'moonlight' ? level : burning,
    lamps,
  );
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: random.pick([...HARD_FLOORS, WOODEN_FLOORS[0]!, WOODEN_FLOORS[2]!])(brief, colours),
        walls: random.pick(LIVING_WALLS)(brief, colours),
        backWall: random.pick(ROUGH_WALLS)(brief, colours),
        ceiling: random.pick([
          linearOfHex('#e9e4da'),
          linearOfHex('#cfc8bd'),
          mixRgb(colours.accent, colours.trim, 0.6),
        ]),
        skirting: mixRgb(colours.trim, DARK, 0.5),
        skirtingM: 0.12,
        windows,
        outlook: lookOut(brief, daylight, townOutlook),
      },
      furniture: [...furniture, ...lamps.flatMap((lamp) => lamp.solids)],
      lamps: lamps.map((lamp) => lamp.lamp),
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight) * 0.92,
    },
    placeView(brief, size, isCounterAtBack ? side : (-side as -1 | 1)),
  );
};

function cafeWindows(brief: PainterBrief, size: HallSize, side: -1 | 1, isCounterAtBack: boolean): WallWindow[] {
  const { random } = brief;
  const look = {
    up: [0.5, size.height - 0.45] as const,
    rows: random.integer(1, 3),
    bar: 0.018,
    arched: false,
    frame: random.pick([DARK, linearOfHex('#e9e4da'), linearOfHex('#31463c')]),
  };
  const sideWindow: WallWindow = {
    ...look,
    columns: 4,
    wall: side < 0 ? 'left' : 'right',
    axis: 'x',
    at: (side * size.width) / 2,
    along: [1, 4.2],
  };
  if (isCounterAtBack) return [sideWindow];
  return [
    {
      ...look,
      columns: 4,
      wall: 'back',
      axis: 'z',
      at: size.backZ,
      along: [-size.width / 2 + 0.5, size.width / 2 - 0.5],
    },
  ];
}

function furnish(
  brief: PainterBrief,
  size: HallSize,
  colours: InteriorColours,
  side: -1 | 1,
  isCounterAtBack: boolean,
  level: LampLevel,
  lamps: LitLamp[],
): Solid[] {
  const { random, noise } = brief;
  const half = size.width / 2;
  const woodTone = pickWood(random);
  const far = side < 0 ? 'right' : 'left';
  const place = againstWall(size, isCounterAtBack ? 'back' : far);
  const along: readonly [number, number] = isCounterAtBack ? [-half + 1, half - 1] : [2, size.backZ - 0.6];
  const front = random.pick([colours.accent, colours.cloth, woodTone, DARK]);
  const out = 1.05;
  const solids: Solid[] = counter(shifted(place, out), noise, along, {
    front,
    top: woodTone,
    metal: DARK,
    depthM: 0.6,
    heightM: 1.08,
  });
  solids.push(...machine(place, (along[0] + along[1]) / 2 + random.between(-0.8, 0.8), out));
  const cups = [linearOfHex('#efeae0'), colours.second, linearOfHex('#efeae0'), colours.accent];
  for (const y of [1.5, 1.86, 2.22])
    solids.push(...wallShelf(place, noise, woodTone, [along[0] + 0.2, along[0] + 1.9], y, cups));
  solids.push(chalkboard(place, random, [along[1] - 1.75, along[1] - 0.15], [1.55, 2.5]));
  const shape: PendantShape = random.pick(['globe', 'cone', 'bulb', 'drum']);
  const lampCount = 3;
  for (let i = 0; i < lampCount; i++) {
    const t = (i + 0.5) / lampCount;
    const at = along[0] + (along[1] - along[0]) * t;
    const y = Math.min(2.35, size.height - 0.5);
    const x = isCounterAtBack ? at : -side * (half - 1.5);
    lamps.push(pendant(x, y, isCounterAtBack ? size.backZ - 1.6 : at, size.height, shape, colours.accent, level));
  }
  lamps.push(
    pendant(side * (half - 1), Math.min(2.2, size.height - 0.6), 2.2, size.height, shape, colours.accent, level),
  );
  for (const z of [2.1, 3.7]) {
    const x = side * (half - 0.95);
    solids.push(...roundTable(noise, x, z, 0.68, woodTone, DARK));
    solids.push(...chair(noise, x, z + 0.62, -1, woodTone, colours.cloth));
    if (random.chance(0.6)) solids.push(...chair(noise, x, z - 0.62, 1, woodTone, colours.cloth));
    solids.push(
      standingBox('cylinder', [x + 0.1, 0.745, z], [0.09, 0.07, 0.09], {
        material: painted(linearOfHex('#efeae0')),
        label: LABEL,
        taper: 1.25,
      }),
    );
  }
  if (isCounterAtBack)
    for (const x of [-0.9, 0.9])
      solids.push(...stool(x + random.between(-0.2, 0.2), size.backZ - 2, 0.74, colours.second, DARK));
  solids.push(...plant(random, -side * (half - 0.45), isCounterAtBack ? size.backZ - 0.8 : 1.6, 1.5, colours.second));
  if (isCounterAtBack)
    solids.push(
      picture(againstWall(size, far), noise, random, [2.2, 3.1], [1.3, 2.2]),
      picture(againstWall(size, far), noise, random, [3.4, 4], [1.4, 2.1]),
    );
  return solids;
}

/** The same place, a distance away from the wall. */
function shifted(place: ReturnType<typeof againstWall>, out: number): ReturnType<typeof againstWall> {
  return (kind, along, up, depth, look) => place(kind, along, up, [depth[0] + out, depth[1] + out], look);
}

/** An espresso machine with cups on top. */
function machine(place: ReturnType<typeof againstWall>, at: number, out: number): Solid[] {
  const steel = { material: painted(STEEL), label: LABEL, radius: 0.03 };
  const dark = { material: painted(DARK), label: LABEL };
  const solids = [
    place('soft', [at - 0.36, at + 0.36], [1.32, 1.52], [out + 0.06, out + 0.52], steel),
    place('soft', [at - 0.34, at + 0.34], [1.09, 1.15], [out + 0.06, out + 0.54], steel),
    place('box', [at - 0.32, at + 0.32], [1.15, 1.33], [out + 0.08, out + 0.26], dark),
  ];
  for (const dx of [-0.2, -0.07, 0.07, 0.2]) {
    solids.push(
      place('cylinder', [at + dx - 0.04, at + dx + 0.04], [1.52, 1.59], [out + 0.2, out + 0.28], {
        material: painted(linearOfHex('#efeae0')),
        label: LABEL,
        taper: 1.2,
      }),
    );
  }
  return solids;
}
