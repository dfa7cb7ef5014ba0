import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { herringbone } from '../floors.ts';
import { pendant } from '../furniture/lamps.ts';
import { column, marble } from '../furniture/marble.ts';
import { ball, block, cushion, round } from '../furniture/parts.ts';
import { chair } from '../furniture/seating.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { dado, panels, plaster } from '../walls.ts';

const MAHOGANY = linearOfHex('#6a3a22');
const CREAM = linearOfHex('#ece3d0');
const BRASS: LinearRgb = [0.58, 0.4, 0.14];
const LEATHER: LinearRgb = [0.05, 0.11, 0.08];

/** A court of law: the judge's bench high at the far end under a seal, a witness stand, tables for both sides. */
const COURTROOM: RoomDesign = {
  width: [8.6, 9.4],
  depth: [10.5, 11.5],
  height: [4.8, 5.3],
  ceiling: CREAM,
  skirtingM: 0.2,
  lampsByDay: 0.6,
  floor: ({ noise }) => ({ material: herringbone(noise, linearOfHex('#8a5a36')), gloss: 0.5 }),
  walls: ({ noise }) => dado(panels(MAHOGANY, 1, 0.3, 1.5), plaster(noise, CREAM), 1.65, MAHOGANY),
  backWall: ({ noise }) => dado(panels(MAHOGANY, 1, 0.3, 3.5), plaster(noise, CREAM), 3.7, BRASS),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      [1.6, 4.4, 7.2].map((z) => [z, z + 1.5] as const),
      { up: [1.9, plan.size.height - 0.6], columns: 2, rows: 4, arched: true, frame: CREAM, bar: 0.03 },
    ),
  furnish: ({ noise, things }, { size, level }) => {
    const z = size.backZ;
    const pieces: Piece[] = [...bench(noise, z, things?.has('judge') === true), ...seal(z)];
    for (const x of [-2.9, 2.9]) pieces.push(...column(marble(noise, CREAM, scaleRgb(CREAM, 0.5)), painted(BRASS), x, z - 0.35, size.height - 0.1, 0.5)); // biome-ignore format: one row
    for (const x of [-1.9, 1.9]) {
      const top = wood(noise, MAHOGANY, false, 4);
      pieces.push(
        block(top, [x, 0.72, 4.6], [1.9, 0.06, 0.8]),
        block(wood(noise, MAHOGANY, true, 5), [x, 0, 4.85], [1.8, 0.72, 0.06]),
        block(painted([0.82, 0.81, 0.78]), [x - 0.3, 0.78, 4.55], [0.24, 0.02, 0.32]),
      );
      for (const dx of [-0.45, 0.45]) pieces.push(...chair(noise, x + dx, 4, 1, MAHOGANY, LEATHER));
    }
    for (const at of [5, 8.4]) pieces.push(pendant(0, size.height - 1.1, at, size.height, 'globe', BRASS, level));
    pieces.push(...flag(-3.6, z - 1.2, [0.05, 0.09, 0.3]), ...flag(3.6, z - 1.2, [0.42, 0.04, 0.05]));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.5, 0.5),
    z: -0.7,
    yaw: random.between(-0.05, 0.05),
    heightM: 1.65,
    horizonY: 0.5,
  }),
};

/** The bench, the judge's chair unless the judge stands in it, and the stand for witnesses beside it. */
function bench(noise: Noise, backZ: number, isTaken: boolean): Solid[] {
  const timber = wood(noise, MAHOGANY, true, 2);
  const top = wood(noise, scaleRgb(MAHOGANY, 1.3), false, 3);
  const z = backZ - 1.6;
  const seat = fabric(noise, LEATHER);
  return [
    block(wood(noise, MAHOGANY, false, 7), [0, 0, backZ - 1], [5, 0.5, 2]),
    block(timber, [0, 0.5, z - 0.3], [3.8, 1, 0.5]),
    block(top, [0, 1.5, z - 0.3], [4, 0.09, 0.72]),
    ...[-1.3, 0, 1.3].map((x) => block(wood(noise, scaleRgb(MAHOGANY, 0.75), true, 6), [x, 0.64, z - 0.56], [0.95, 0.68, 0.03])), // biome-ignore format: fields
    block(timber, [2.5, 0, z - 1], [1.1, 1.05, 0.09]),
    block(timber, [1.98, 0, z - 0.6], [0.09, 1.05, 0.8]),
    block(top, [2.5, 1.05, z - 1], [1.2, 0.06, 0.2]),
    ...(isTaken ? [] : [cushion(seat, [0, 1.1, backZ - 0.6], [0.95, 1.75, 0.2], 0.08)]),
    round(painted([0.3, 0.17, 0.08]), [0.7, 1.59, z - 0.35], [0.24, 0.05, 0.24]),
    round(painted([0.22, 0.11, 0.05]), [0.72, 1.64, z - 0.35], [0.22, 0.11, 0.11], { axis: 'x' }),
  ];
}

/** Scales in a ring of brass on the wall. */
function seal(backZ: number): Solid[] {
  const brass = painted(BRASS);
  const z = backZ - 0.08;
  return [
    round(painted([0.04, 0.08, 0.2]), [0, 2.55, z], [1.2, 1.2, 0.06], { axis: 'z' }),
    round(brass, [0, 2.48, z + 0.02], [1.34, 1.34, 0.04], { axis: 'z' }),
    block(brass, [0, 2.78, z - 0.05], [0.05, 0.7, 0.03]),
    block(brass, [0, 3.4, z - 0.05], [0.8, 0.05, 0.03]),
    block(brass, [0, 2.74, z - 0.05], [0.36, 0.06, 0.03]),
    ...[-0.36, 0.36].flatMap((x) => [
      block(brass, [x, 3.08, z - 0.05], [0.02, 0.34, 0.02]),
      ball(brass, [x, 2.98, z - 0.05], [0.32, 0.14, 0.06]),
    ]),
  ];
}

/** A flag that hangs from its staff. */
function flag(x: number, z: number, tone: LinearRgb): Solid[] {
  return [
    round(painted([0.2, 0.12, 0.06]), [x, 0, z], [0.05, 2.7, 0.05]),
    round(painted(BRASS), [x, 0, z], [0.4, 0.08, 0.4], { taper: 0.6 }),
    ball(painted(BRASS), [x, 2.68, z], [0.12, 0.16, 0.12]),
    cushion(painted(tone), [x + 0.14, 1.2, z - 0.02], [0.36, 1.35, 0.12], 0.05),
    cushion(painted(scaleRgb(tone, 0.8)), [x + 0.3, 1.1, z], [0.2, 1.3, 0.1], 0.045),
  ];
}

export const paintCourtroom = roomPainter(COURTROOM);
