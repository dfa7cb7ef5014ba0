import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { lineCover, spanCover } from '../../traced/filtered.ts';
import type { Hit } from '../../traced/hit.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, type RoomPlan, roomPainter, sideWindows } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { curtains } from '../furniture/decor.ts';
import { candleWheel } from '../furniture/lamps.ts';
import { ball, block, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { againstWall } from '../hall.ts';
import { gardenOutlook } from '../outlook.ts';

const GOLD: LinearRgb = [0.62, 0.4, 0.11];
const IVORY = linearOfHex('#efe6d2');
const TONES: readonly LinearRgb[] = ['#e9dfc8', '#dfe3df', '#e6d6d0', '#d9e0e6'].map(linearOfHex);
const DRAPES: readonly LinearRgb[] = ['#7a1f2b', '#1f3a6b', '#2f5a44', '#6b3a6b'].map(linearOfHex);
/** From one pilaster to the next. */
const BAY_M = 3.2;

/** Walls in fields with gilt mouldings, above a dado. */
function panelled(tone: LinearRgb): Material {
  return (hit: Hit) => {
    hit.paint(tone, hit.v < 0.95 ? 0.93 : 1);
    const moulding = Math.max(
      lineCover(hit.u - 0.42, BAY_M, 0.05, hit.footprintU),
      lineCover(hit.u - BAY_M + 0.42, BAY_M, 0.05, hit.footprintU),
    );
    const rail = Math.max(spanCover(hit.v, 0.92, 0.98, hit.footprintV), spanCover(hit.v, 4.85, 4.95, hit.footprintV));
    const share = Math.max(rail, hit.v > 1.2 && hit.v < 4.5 ? moulding : 0);
    if (share > 0) hit.paint(mixRgb(tone, GOLD, share), 1);
  };
}

const BALLROOM: RoomDesign = {
  width: [9.6, 10.6],
  depth: [14, 16],
  height: [6.4, 7],
  ceiling: IVORY,
  lampsByDay: 0.7,
  brightness: 0.95,
  outlook: gardenOutlook,
  floor: ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#cdbfa6'), linearOfHex('#f2ece0'), 1.1, true),
    gloss: 0.85,
  }),
  walls: ({ palette, random }) =>
    panelled(palette[0] ? mixRgb(palette[0], IVORY, 0.3) : random.fork('wall').pick(TONES)),
  windows: (_brief, plan) => [
    ...[-2.9, 0, 2.9].map((x) => backWindow(plan, [x - 0.75, x + 0.75], tall(plan))),
    ...sideWindows(plan, bays(), tall(plan)),
    ...sideWindows(plan, bays(), tall(plan), 'far'),
  ],
  furnish: ({ random }, plan) => {
    const { size, level } = plan;
    const cloth = random.fork('drapes').pick(DRAPES);
    const half = size.width / 2;
    const pieces: Piece[] = [...cornice(plan)];
    for (const x of [-2.9, 0, 2.9])
      pieces.push(
        ...curtains(againstWall(size, 'back'), { along: [x - 0.75, x + 0.75], up: [0.3, 4.6] }, cloth, size.height),
      );
    for (let z = 1.1; z < size.backZ; z += BAY_M)
      for (const side of [-1, 1] as const) pieces.push(...pilaster(side * (half - 0.14), z, 5.4));
    for (const z of [4.6, 9.4]) pieces.push(candleWheel(0, size.height - 2.2, z, size.height, level, 1.05, GOLD));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.6, 0.6),
    z: -0.7,
    yaw: random.between(-0.06, 0.06),
    horizonY: 0.55,
    heightM: 1.8,
    centreX: random.between(0.45, 0.55),
  }),
};

function tall({ size }: RoomPlan) {
  return {
    up: [0.3, Math.min(4.6, size.height - 1.4)] as const,
    columns: 3,
    rows: 6,
    arched: true,
    frame: IVORY,
    bar: 0.03,
  };
}

function bays(): (readonly [number, number])[] {
  return Array.from({ length: 4 }, (_, k) => [1.9 + k * BAY_M, 3.5 + k * BAY_M] as const);
}

/** A half column with a gilt foot and head. */
function pilaster(x: number, z: number, heightM: number): Solid[] {
  const stone = painted(IVORY);
  const gilt = painted(GOLD);
  return [
    round(stone, [x, 0.25, z], [0.34, heightM, 0.34]),
    block(stone, [x, 0, z], [0.46, 0.25, 0.46]),
    round(gilt, [x, 0.25, z], [0.4, 0.08, 0.4]),
    round(gilt, [x, heightM + 0.1, z], [0.4, 0.1, 0.4]),
    block(gilt, [x, heightM + 0.25, z], [0.5, 0.16, 0.5]),
    ...[-0.17, 0.17].map((dz) => ball(gilt, [x, heightM + 0.2, z + dz], [0.44, 0.16, 0.16])),
  ];
}

function cornice({ size }: RoomPlan): Solid[] {
  const gilt = painted(GOLD);
  const y = size.height - 0.5;
  return [
    block(gilt, [0, y, size.backZ - 0.05], [size.width, 0.1, 0.1]),
    ...[-1, 1].map((side) => block(gilt, [side * (size.width / 2 - 0.05), y, size.backZ / 2], [0.1, 0.1, size.backZ])),
  ];
}

export const paintBallroom = roomPainter(BALLROOM);
