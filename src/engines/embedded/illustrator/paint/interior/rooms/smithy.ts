import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { pickWood } from '../floors.ts';
import { barrel } from '../furniture/casks.ts';
import { hearth, logBasket } from '../furniture/hearth.ts';
import { lantern } from '../furniture/lamps.ts';
import { atWall, block, placed, round } from '../furniture/parts.ts';
import { squareTable } from '../furniture/seating.ts';
import { painted } from '../furniture/surfaces.ts';
import { timbers } from '../furniture/timbers.ts';
import { toolBoard } from '../furniture/workshop.ts';
import { masonry } from '../masonry.ts';

const IRON: LinearRgb = [0.05, 0.05, 0.055];
const SOOTED = linearOfHex('#6b6259');
const BEAM: LinearRgb = [0.1, 0.055, 0.028];

/** Where iron is forged: a fire in the wall, tools above a bench, bars of iron, a barrel to quench in. */
const SMITHY: RoomDesign = {
  width: [5.8, 6.4],
  depth: [6.4, 7.2],
  height: [3.1, 3.4],
  ceiling: linearOfHex('#4a3626'),
  skirtingM: 0,
  lampsByDay: 0.9,
  brightness: 0.8,
  floor: ({ noise }) => ({ material: masonry(noise, scaleRgb(SOOTED, 0.75), 0.42, 0.6), gloss: 0.12 }),
  walls: ({ noise }) => masonry(noise, SOOTED, 0.24, 0.5),
  windows: (_brief, plan) => [
    backWindow(plan, [-plan.side * 0.5 - 0.5, -plan.side * 0.5 + 0.5], {
      up: [1.3, 2.4],
      columns: 3,
      rows: 3,
      arched: true,
      frame: BEAM,
    }),
  ],
  furnish: ({ noise, random, things }, { size, side, level }) => {
    const half = size.width / 2;
    const oak = scaleRgb(pickWood(random), 0.6);
    const farWall = side < 0 ? 'right' : 'left';
    const pieces: Piece[] = [
      ...timbers(noise, size, BEAM, 0),
      hearth(size, noise, side * (half - 1.8), { stone: SOOTED, mantel: BEAM }),
      ...placed(toolBoard(scaleRgb(oak, 1.2), 2, 1.1, random.integer(1, 90)), {
        ...atWall(size, farWall, size.backZ - 2.2),
        y: 1.3,
      }),
      ...squareTable(noise, [-side * (half - 0.6), size.backZ - 2.2], [0.9, 0.85, 2.1], oak),
      ...logBasket(noise, side * (half - 0.5), size.backZ - 1.9),
      ...ironBars(-side * (half - 1.5), size.backZ - 0.2),
      lantern(-side * (half - 0.2), 2.1, 2.6, level),
      lantern(side * (half - 0.2), 2.1, 3.6, level),
    ];
    if (!things?.has('barrel'))
      pieces.push(...placed(barrel(noise, oak, 0.6, 0.85), { x: side * (half - 0.7), z: 2.9, facing: 'camera' }));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.7, heightM: 1.6 }),
};

/** Bars and rods that lean against the wall, and horseshoes on nails above them. */
function ironBars(x: number, z: number): Solid[] {
  const iron = painted(IRON);
  return [
    ...[0, 1, 2, 3, 4].map((k) => round(iron, [x + k * 0.09, 0, z], [0.035, 1.3 + 0.12 * ((k * 3) % 4), 0.035])),
    block(iron, [x + 0.2, 0.5, z + 0.02], [0.7, 0.05, 0.1]),
  ];
}

export const paintSmithy = roomPainter(SMITHY);
