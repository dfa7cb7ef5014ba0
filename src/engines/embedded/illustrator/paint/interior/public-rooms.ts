import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import { standingBox } from '../traced/solid.ts';
import { type Piece, type Range, type RoomDesign, type RoomPlan, roomPainter, sideWindows } from './designed-room.ts';
import { HARD_FLOORS, LIVING_WALLS, WOODEN_FLOORS } from './designs.ts';
import { boards, pickWood } from './floors.ts';
import { picture, plant } from './furniture/decor.ts';
import { type LitLamp, type PendantShape, pendant } from './furniture/lamps.ts';
import { counter, wallShelf } from './furniture/storage.ts';
import { painted, wood } from './furniture/surfaces.ts';
import { againstWall } from './hall.ts';
import { gardenOutlook, townOutlook } from './outlook.ts';
import { boarding, dado, plaster } from './walls.ts';
import type { WallWindow } from './window.ts';

const LABEL = STUFF_LABELS.furniture;
const DARK = linearOfHex('#2a2724');
const WHITE = linearOfHex('#e9e6df');
const STRAW: readonly LinearRgb[] = ['#c9a64e', '#b8923f', '#d6b765'].map(linearOfHex);
const GOODS: readonly LinearRgb[] = ['#b5543f', '#e9e0cf', '#3f7a58', '#d9a441', '#3f6f9a', '#8a4a6a'].map(linearOfHex);
const FRAME = linearOfHex('#e9e6df');
const LAMP_DROP_M = 0.75;
const SHELF_ROWS_M = [0.45, 0.85, 1.25, 1.65, 2.05];

function plainWindows(plan: RoomPlan, along: readonly Range[], sill: number): WallWindow[] {
  const look = { up: [sill, plan.size.height - 0.35] as const, columns: 2, rows: 3, bar: 0.022, frame: FRAME };
  return sideWindows(plan, along, look);
}

function lampRow({ size, colours, level }: RoomPlan, shape: PendantShape, count: number): LitLamp[] {
  return Array.from({ length: count }, (_, index) => {
    const z = 2 + ((size.backZ - 3) * (index + 0.5)) / count;
    return pendant(0, size.height - LAMP_DROP_M, z, size.height, shape, colours.accent, level);
  });
}

/** Shelves full of goods on two walls, a counter with a till before the back one. */
const SHOP: RoomDesign = {
  width: [5.4, 6.4],
  depth: [5.8, 6.8],
  height: [2.9, 3.3],
  ceiling: linearOfHex('#ece7dc'),
  lampsByDay: 0.12,
  windows: (_brief, plan) => plainWindows(plan, [[0.9, 2.5], [2.9, 4.5]], 0.5), // biome-ignore format: one row per wall
  outlook: townOutlook,
  floor: (brief, { colours }) => brief.random.pick([...HARD_FLOORS, ...WOODEN_FLOORS])(brief, colours),
  walls: (brief, { colours }) => brief.random.pick(LIVING_WALLS)(brief, colours),
  furnish: ({ random, noise }, plan) => {
    const { size, colours, side } = plan;
    const tone = pickWood(random);
    const back = againstWall(size, 'back');
    const far = againstWall(size, side < 0 ? 'right' : 'left');
    const half = size.width / 2;
    const goods = [...GOODS, colours.accent, colours.second];
    const solids: Piece[] = lampRow(plan, 'cone', 3);
    for (const [index, y] of SHELF_ROWS_M.entries()) {
      const turned = [...goods.slice(index), ...goods.slice(0, index)];
      solids.push(...wallShelf(far, noise, tone, [1.2, size.backZ - 0.5], y, turned));
      if (y > 1) solids.push(...wallShelf(back, noise, tone, [-half + 0.5, half - 0.5], y, turned));
    }
    const look = { front: colours.accent, top: tone, metal: DARK, depthM: 0.6, heightM: 1 };
    const away: typeof back = (kind, along, up, out, made) => back(kind, along, up, [out[0] + 1, out[1] + 1], made);
    solids.push(...counter(away, noise, [-1.5, 1.1], look));
    const till = { material: painted(DARK), label: LABEL, radius: 0.02 };
    solids.push(away('soft', [0.3, 0.72], [1, 1.16], [0.1, 0.5], till));
    solids.push(away('box', [0.34, 0.68], [1.16, 1.36], [0.14, 0.2], till));
    return solids;
  },
};

/** A large bright hall: a station, a hospital, a museum, an office building's lobby. */
const HALL: RoomDesign = {
  width: [7.4, 8.4],
  depth: [9, 10.5],
  height: [3.9, 4.6],
  ceiling: linearOfHex('#eeece6'),
  lampsByDay: 0.12,
  windows: (_brief, plan) => plainWindows(plan, [[0.8, 2.3], [2.9, 4.4], [5, 6.5], [7.1, 8.6]], 0.9), // biome-ignore format: one row per wall
  floor: (brief, { colours }) => brief.random.pick(HARD_FLOORS)(brief, colours),
  walls: ({ noise }, { colours }) =>
    dado(
      plaster(noise, mixRgb(colours.accent, WHITE, 0.55)),
      plaster(noise, mixRgb(colours.wall, WHITE, 0.5)),
      1.1,
      WHITE,
    ),
  furnish: ({ random, noise }, plan) => {
    const { size, colours, side } = plan;
    const far = againstWall(size, side < 0 ? 'right' : 'left');
    const half = size.width / 2;
    const pillar = { material: painted(scaleRgb(WHITE, 0.9)), label: STUFF_LABELS.wall };
    const solids: Piece[] = lampRow(plan, 'globe', 4);
    for (const z of [3.2, 6.2, 9.2]) {
      if (z > size.backZ - 0.5) continue;
      solids.push(standingBox('box', [-side * (half - 0.35), 0, z], [0.4, size.height, 0.4], pillar));
    }
    for (const from of [3.7, 6.7]) {
      if (from + 1.8 > size.backZ) continue;
      const seat = { material: wood(noise, pickWood(random), false, from), label: LABEL };
      const legs = { material: painted(DARK), label: LABEL };
      solids.push(far('box', [from, from + 1.8], [0.4, 0.47], [0.2, 0.68], seat));
      solids.push(far('box', [from, from + 1.8], [0.55, 0.92], [0.14, 0.2], seat));
      for (const at of [from + 0.15, from + 1.6])
        solids.push(far('box', [at, at + 0.06], [0, 0.4], [0.25, 0.62], legs));
      solids.push(picture(far, noise, random, [from + 0.4, from + 1.4], [1.5, 2.3]));
    }
    solids.push(...plant(random, -side * (half - 0.6), size.backZ - 0.6, 1.7, colours.accent));
    solids.push(...plant(random, side * (half - 0.6), size.backZ - 0.6, 1.5, colours.second));
    return solids;
  },
};

/** Boarded walls, posts and beams, bales of straw. */
const BARN: RoomDesign = {
  width: [6.6, 7.6],
  depth: [7.6, 8.8],
  height: [3.8, 4.4],
  ceiling: linearOfHex('#6b4f38'),
  lampsByDay: 0.12,
  windows: (_brief, plan) => plainWindows(plan, [[1.6, 2.5], [4.2, 5.1], [6.6, 7.3]], 2.2), // biome-ignore format: one row per wall
  outlook: gardenOutlook,
  floor: ({ noise }) => ({ material: boards(noise, linearOfHex('#8d6f49'), 0.24, true), gloss: 0.08 }),
  walls: () => boarding(linearOfHex('#8a6142'), 0.22),
  furnish: ({ random, noise }, plan) => {
    const { size, side } = plan;
    const half = size.width / 2;
    const timber = { material: wood(noise, linearOfHex('#6d4a2e'), true, 3), label: STUFF_LABELS.wall };
    const solids: Piece[] = lampRow(plan, 'bulb', 2);
    for (const z of [2.6, 5, 7.2]) {
      if (z > size.backZ - 0.4) continue;
      for (const at of [-1, 1])
        solids.push(standingBox('box', [at * (half - 0.25), 0, z], [0.24, size.height, 0.24], timber));
      solids.push(standingBox('box', [0, size.height - 0.5, z], [size.width, 0.22, 0.22], timber));
    }
    const stack = (x: number, z: number, y: number): void => {
      const look = { material: painted(random.pick(STRAW)), label: LABEL, radius: 0.07 };
      solids.push(standingBox('soft', [x, y, z], [0.98, 0.45, 0.5], look));
    };
    for (const [x, z] of [
      [-1.3, 0.5],
      [-0.25, 0.5],
      [0.8, 0.5],
      [-1.3, 1.05],
    ] as const) {
      // biome-ignore format: places
      stack(side * x - side * 1.1, size.backZ - z, 0);
      if (z < 1 && x < 0.5) stack(side * (x + 0.4) - side * 1.1, size.backZ - z, 0.45);
    }
    stack(-side * (half - 0.8), 3.4, 0);
    return solids;
  },
};

export const paintShop = roomPainter(SHOP);
export const paintHall = roomPainter(HALL);
export const paintBarn = roomPainter(BARN);
