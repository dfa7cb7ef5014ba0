import { linearOfHex, mixRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import { DECORS } from './decor.ts';
import { decorWood, livingFloor, livingWalls, windowFrame } from './decorate.ts';
import { HARD_FLOORS, WOODEN_FLOORS } from './designs.ts';
import { pickWood } from './floors.ts';
import { plant } from './furniture/decor.ts';
import { island } from './furniture/island.ts';
import { type LampLevel, type LitLamp, type PendantShape, pendant } from './furniture/lamps.ts';
import { squareTable, stool } from './furniture/seating.ts';
import { counter, wallCupboards, wallShelf } from './furniture/storage.ts';
import { doors, painted } from './furniture/surfaces.ts';
import { againstWall, type HallSize } from './hall.ts';
import { paintInterior } from './interior.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, gardenOutlook, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import { dado, plaster, wallTiles } from './walls.ts';
import type { WallWindow } from './window.ts';

const STEEL = linearOfHex('#b9bcbe');
const BRASS = linearOfHex('#b08d57');
const WHITE = linearOfHex('#eceae4');
const DARK = linearOfHex('#26282a');
const LABEL = STUFF_LABELS.furniture;
const COUNTER_M = 0.9;

/** A kitchen: cupboards and worktop along the back, tiles above them, a window over the sink or at the side. */
export const paintKitchen: Painter = (frame, brief) => {
  const { random, noise } = brief;
  const size = hallSizeFor(frame, random.between(4.2, 5), random.between(4.3, 5), random.between(2.6, 2.9));
  const colours = chooseColours(brief);
  const daylight = chooseDaylight(brief);
  const outlook = lookOut(brief, daylight, random.chance(daylight.isNight ? 0.7 : 0.9) ? gardenOutlook : townOutlook);
  const side: -1 | 1 = random.chance(0.5) ? -1 : 1;
  const level = lampLevel(brief, daylight);
  const windows = kitchenWindows(brief, size, side);
  const lamps: LitLamp[] = [];
  const furniture = furnish(brief, size, colours, side, level, lamps);
  const tile = random.pick([
    WHITE,
    mixRgb(colours.accent, WHITE, 0.35),
    mixRgb(colours.second, WHITE, 0.55),
    linearOfHex('#d9e2dd'),
  ]);
  const [heightM, ratio] = random.pick([
    [0.075, 2],
    [0.1, 1],
    [0.15, 1],
    [0.06, 3.4],
  ] as const);
  const plain = plaster(noise, mixRgb(colours.wall, colours.second, 0.12));
  const wall = brief.decor ? livingWalls(brief, colours) : plain;
  const tiles = wallTiles(tile, mixRgb(tile, [0.5, 0.5, 0.5], 0.4), heightM, ratio, ratio >= 2);
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: livingFloor(brief, colours, [...HARD_FLOORS, WOODEN_FLOORS[0]!, WOODEN_FLOORS[2]!]),
        walls: wall,
        backWall: random.chance(0.3) ? tiles : dado(tiles, wall, random.between(1.4, 1.6), WHITE),
        ceiling: linearOfHex('#edebe6'),
        skirting: colours.trim,
        skirtingM: 0.08,
        windows,
        outlook,
      },
      furniture: [...furniture, ...lamps.flatMap((lamp) => lamp.solids)],
      lamps: lamps.map((lamp) => lamp.lamp),
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight) * 1.05,
    },
    placeView(brief, size, side),
  );
};

function kitchenWindows(brief: PainterBrief, size: HallSize, side: -1 | 1): WallWindow[] {
  const { random } = brief;
  const top = Math.min(size.height - 0.3, 2.35);
  const frame = windowFrame(brief, random.chance(0.8) ? WHITE : DARK);
  const look = { columns: random.integer(1, 2) * 2, rows: random.integer(2, 3), bar: 0.014, arched: false, frame };
  const sideWindow: WallWindow = {
    ...look,
    wall: side < 0 ? 'left' : 'right',
    axis: 'x',
    at: (side * size.width) / 2,
    along: [0.9, 2.5],
    up: [0.95, top],
  };
  const centre = side * random.between(0.1, 0.6);
  const backWindow: WallWindow = {
    ...look,
    wall: 'back',
    axis: 'z',
    at: size.backZ,
    along: [centre - 0.65, centre + 0.65],
    up: [1.12, top],
  };
  return random.chance(0.7) || brief.outlook ? [backWindow, sideWindow] : [sideWindow];
}

function furnish(
  brief: PainterBrief,
  size: HallSize,
  colours: InteriorColours,
  side: -1 | 1,
  level: LampLevel,
  lamps: LitLamp[],
): Solid[] {
  const { random, noise } = brief;
  const back = againstWall(size, 'back');
  const far = againstWall(size, side < 0 ? 'right' : 'left');
  const half = size.width / 2;
  const fronts = [colours.accent, colours.cloth, mixRgb(colours.accent, WHITE, 0.45), pickWood(random), DARK, WHITE];
  const anyFront = random.pick(fronts);
  const styled = brief.decor ? linearOfHex(random.pick(DECORS[brief.decor].fronts)) : anyFront;
  const front = brief.palette.length > 0 ? colours.accent : styled;
  const top = random.pick([decorWood(brief), linearOfHex('#d6d2ca'), linearOfHex('#3b3b3d')]);
  const metal = random.chance(0.5) ? BRASS : STEEL;
  const look = { front, top, metal, depthM: 0.62, heightM: COUNTER_M };
  const fridgeSide = -side;
  const fridgeFrom = fridgeSide > 0 ? half - 0.72 : -half + 0.04;
  const from = fridgeSide > 0 ? -half + 0.03 : -half + 0.8;
  const to = fridgeSide > 0 ? half - 0.8 : half - 0.03;
  const solids = counter(back, noise, [from, to], look);
  const fridge = random.pick([STEEL, WHITE, mixRgb(colours.second, WHITE, 0.3)]);
  solids.push(
    back('soft', [fridgeFrom, fridgeFrom + 0.68], [0.02, 1.85], [0, 0.68], {
      material: doors(fridge, 0.9, 1.25, DARK),
      label: LABEL,
      radius: 0.03,
    }),
  );
  const stoveX = fridgeSide * (half - 1.35);
  solids.push(...stove(size, stoveX));
  if (random.chance(0.5)) {
    solids.push(
      back('cylinder', [stoveX - 0.3, stoveX + 0.3], [1.7, 1.95], [0.05, 0.65], {
        material: painted(STEEL),
        label: LABEL,
        taper: 0.35,
      }),
    );
    solids.push(
      back('box', [stoveX - 0.12, stoveX + 0.12], [1.95, size.height], [0.2, 0.44], {
        material: painted(STEEL),
        label: LABEL,
      }),
    );
  } else solids.push(...wallCupboards(back, [stoveX - 0.5, stoveX + 0.5], [1.55, 2.2], front, metal));
  const shelfFrom = side > 0 ? half - 1.1 : -half + 0.1;
  const jars = [colours.second, WHITE, colours.accent, mixRgb(colours.cloth, WHITE, 0.3)];
  for (const y of [1.48, 1.84])
    solids.push(...wallShelf(back, noise, decorWood(brief), [shelfFrom, shelfFrom + 0.95], y, jars));
  solids.push(...tap(size, side * 0.35, metal));
  if (random.chance(0.6)) solids.push(...counter(far, noise, [2.1, size.backZ - 0.65], look));
  const shape: PendantShape = random.pick(['globe', 'cone', 'drum']);
  const wantsIsland = brief.wanted?.has('kitchen-island') || brief.wanted?.has('stool');
  const isTable = !brief.hasSubjects && random.chance(0.7) && !wantsIsland;
  for (const x of [-0.55, 0.55])
    lamps.push(pendant(x, Math.min(2.15, size.height - 0.4), 2.6, size.height, shape, colours.accent, level));
  if (wantsIsland) solids.push(...island(noise, [0, 2.9], look, decorWood(brief)));
  if (isTable) solids.push(...squareTable(noise, [0, 2.9], [1.7, 0.78, 0.85], decorWood(brief)));
  if (random.chance(0.5) && !wantsIsland) solids.push(...stool(-side * (half - 0.55), 1.7, 0.68, colours.second, DARK));
  if (random.chance(0.5)) solids.push(...plant(random, side * (half - 0.42), size.backZ - 1.3, 1.1, colours.second));
  return solids;
}

function stove(size: HallSize, x: number): Solid[] {
  const z = size.backZ - 0.33;
  const dark = { material: painted(DARK), label: LABEL };
  const solids = [
    standingBox('box', [x, 0.1, z - 0.02], [0.6, 0.79, 0.66], { material: painted(STEEL), label: LABEL }),
  ];
  solids.push(standingBox('box', [x, 0.25, z - 0.345], [0.46, 0.36, 0.02], dark));
  solids.push(standingBox('box', [x, COUNTER_M - 0.005, z], [0.58, 0.02, 0.56], dark));
  for (const sx of [-0.14, 0.14])
    solids.push(
      standingBox('cylinder', [x + sx, COUNTER_M + 0.014, z - 0.05], [0.2, 0.012, 0.2], {
        material: painted([0.06, 0.06, 0.06]),
        label: LABEL,
      }),
    );
  solids.push(standingBox('box', [x, 0.68, z - 0.37], [0.44, 0.02, 0.03], { material: painted(WHITE), label: LABEL }));
  solids.push(
    standingBox('cylinder', [x - 0.14, COUNTER_M + 0.025, z - 0.05], [0.22, 0.14, 0.22], {
      material: painted(linearOfHex('#a23b2c')),
      label: LABEL,
    }),
  );
  return solids;
}

function tap(size: HallSize, x: number, metal: readonly [number, number, number]): Solid[] {
  const z = size.backZ - 0.14;
  const look = { material: painted(metal), label: LABEL };
  return [
    standingBox('cylinder', [x, COUNTER_M, z], [0.035, 0.3, 0.035], look),
    standingBox('soft', [x, COUNTER_M + 0.28, z - 0.09], [0.03, 0.03, 0.2], { ...look, radius: 0.014 }),
    standingBox('box', [x, COUNTER_M + 0.001, z - 0.2], [0.56, 0.006, 0.38], {
      material: painted(mixRgb(STEEL, DARK, 0.4)),
      label: LABEL,
    }),
  ];
}
