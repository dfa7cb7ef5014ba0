import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { chequeredTiles, darken } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { candleWheel, tableLamp } from '../furniture/lamps.ts';
import { column, marble } from '../furniture/marble.ts';
import { block, cushion, placed, round } from '../furniture/parts.ts';
import { fabric, glowing, painted, wood } from '../furniture/surfaces.ts';
import { dado, panels, plaster } from '../walls.ts';

const CREAM = linearOfHex('#efe5d0');
const BRASS: LinearRgb = [0.58, 0.38, 0.12];
const WALNUT = linearOfHex('#5a3822');
const MARBLES: readonly (readonly [LinearRgb, LinearRgb])[] = [
  [linearOfHex('#ece7df'), linearOfHex('#8a8378')],
  [linearOfHex('#c9a58a'), linearOfHex('#f0dfd0')],
  [linearOfHex('#3f5a4c'), linearOfHex('#b9cfc0')],
];
const VELVETS: readonly LinearRgb[] = ['#7a2030', '#24466b', '#2f5d4a', '#8a5a2a'].map(linearOfHex);
const BAY_M = 3.4;

/** The lobby of a grand hotel: two rows of marble columns, chandeliers, a reception desk at the far end, sofas. */
const LOBBY: RoomDesign = {
  width: [10.4, 11.6],
  depth: [14, 16],
  height: [5.6, 6.2],
  ceiling: CREAM,
  skirtingM: 0.25,
  lampsByDay: 0.8,
  floor: ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#3a332d'), linearOfHex('#efe7d8'), 0.75, true),
    gloss: 0.85,
  }),
  walls: ({ noise }) => dado(panels(WALNUT, 1.1, 0.35, 1.35), plaster(noise, scaleRgb(CREAM, 0.9)), 1.5, BRASS),
  backWall: ({ noise }) => dado(panels(WALNUT, 1.1, 0.35, 3.1), plaster(noise, scaleRgb(CREAM, 0.9)), 3.3, BRASS),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      Array.from({ length: 4 }, (_, k) => [2.4 + k * BAY_M, 4.2 + k * BAY_M] as const),
      { up: [0.5, plan.size.height - 1], columns: 2, rows: 5, arched: true, frame: CREAM, bar: 0.03 },
    ),
  furnish: (brief, { size, level }) => {
    const { noise, random } = brief;
    const [tone, vein] = random.fork('marble').pick(MARBLES);
    const shaft = marble(noise, tone, vein);
    const cloth = brief.palette.length === 1 ? brief.palette[0]! : random.fork('velvet').pick(VELVETS);
    const x = size.width * 0.31;
    const pieces: Piece[] = [];
    for (let z = 2.6; z < size.backZ - 1.6; z += BAY_M)
      for (const side of [-1, 1]) pieces.push(...column(shaft, painted(BRASS), side * x, z, size.height - 0.3));
    for (const side of [-1, 1])
      pieces.push(
        block(painted(scaleRgb(CREAM, 0.92)), [side * x, size.height - 0.3, size.backZ / 2], [0.8, 0.3, size.backZ]),
      );
    if (!brief.things?.has('chandelier'))
      for (const z of [5.2, 10.2])
        pieces.push(candleWheel(0, size.height - 1.9, z, size.height, { ...level, isFlame: false }, 1.05, BRASS));
    pieces.push(...reception(noise, size.backZ), ...keys(size.backZ));
    for (const side of [-1, 1]) {
      pieces.push(tableLamp(side * 1.7, 1.12, size.backZ - 2, level, BRASS));
      for (const z of [4.3, 7.7])
        pieces.push(
          ...placed(settee(noise, cloth), { x: side * (size.width / 2 - 0.5), z, facing: side < 0 ? 'right' : 'left' }),
        );
      pieces.push(...plant(random, side * (size.width / 2 - 0.7), size.backZ - 0.8, 2.1, BRASS));
    }
    pieces.push(block(fabric(noise, cloth), [0, 0, size.backZ / 2], [2.1, 0.012, size.backZ - 4]));
    for (const side of [-1, 1])
      pieces.push(block(painted(BRASS), [side * 0.95, 0.012, size.backZ / 2], [0.08, 0.004, size.backZ - 4]));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.7, 0.7),
    z: -0.8,
    yaw: random.between(-0.05, 0.05),
    heightM: 1.7,
    horizonY: 0.56,
    centreX: random.between(0.45, 0.55),
  }),
};

/** The desk where guests arrive, with a bell. */
function reception(noise: Noise, backZ: number): Solid[] {
  const z = backZ - 2;
  const front: Material = (hit) => {
    wood(noise, WALNUT, true, 2)(hit);
    darken(hit, 0.5 * lineCover(hit.u, 0.7, 0.03, hit.footprintU));
  };
  return [
    block(front, [0, 0, z], [4.4, 1.06, 0.8]),
    block(marble(noise, CREAM, scaleRgb(CREAM, 0.5)), [0, 1.06, z], [4.6, 0.06, 0.95]),
    block(painted(BRASS), [0, 0.1, z - 0.41], [4.4, 0.06, 0.02]),
    block(glowing([1.2, 0.8, 0.4], CREAM), [0, 1.0, z - 0.41], [4.3, 0.04, 0.02]),
    round(painted(BRASS), [0.5, 1.12, z - 0.2], [0.14, 0.07, 0.14], { taper: 0.4 }),
  ];
}

/** Pigeonholes for keys and letters, behind the desk. */
function keys(backZ: number): Solid[] {
  const holes: Material = (hit) => {
    hit.paint([0.05, 0.03, 0.02]);
    const [column, row] = [Math.floor(hit.u / 0.24), Math.floor(hit.v / 0.2)];
    const [du, dv] = [hit.u / 0.24 - column, hit.v / 0.2 - row];
    if (hashCell(column, row, 3) > 0.5 && Math.abs(du - 0.5) < 0.08 && dv > 0.25 && dv < 0.75) hit.paint(BRASS);
    else if (hashCell(column, row, 5) > 0.7 && du > 0.2 && du < 0.8 && dv < 0.5) hit.paint([0.75, 0.72, 0.64]);
    const frame = Math.max(lineCover(hit.u, 0.24, 0.028, hit.footprintU), lineCover(hit.v, 0.2, 0.028, hit.footprintV));
    if (frame > 0.5) hit.paint(WALNUT, 1.3);
  };
  return [block(holes, [0, 1.35, backZ - 0.12], [3.6, 1.4, 0.2])];
}

/** A small sofa with its back at z = 0. */
function settee(noise: Noise, tone: LinearRgb): Solid[] {
  const cloth = fabric(noise, tone);
  const feet = painted(BRASS);
  return [
    cushion(cloth, [0, 0.14, -0.42], [1.9, 0.3, 0.78], 0.08),
    cushion(cloth, [0, 0.3, -0.1], [1.86, 0.6, 0.2], 0.09),
    ...[-1, 1].flatMap((side) => [
      cushion(cloth, [side * 0.9, 0.2, -0.42], [0.2, 0.46, 0.76], 0.08),
      round(feet, [side * 0.85, 0, -0.75], [0.06, 0.15, 0.06]),
    ]),
    cushion(fabric(noise, CREAM), [0.55, 0.42, -0.26], [0.4, 0.36, 0.14], 0.06),
  ];
}

export const paintLobby = roomPainter(LOBBY);
