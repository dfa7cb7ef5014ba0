import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { pickWood } from '../floors.ts';
import { candle } from '../furniture/dining.ts';
import { lantern } from '../furniture/lamps.ts';
import { ball, block, round } from '../furniture/parts.ts';
import { squareTable } from '../furniture/seating.ts';
import { bookcase, wallShelf } from '../furniture/storage.ts';
import { glowing, painted, wood } from '../furniture/surfaces.ts';
import { againstWall } from '../hall.ts';
import { masonry } from '../masonry.ts';

const POTIONS: readonly LinearRgb[] = ['#5fae4a', '#8a4fbf', '#c8573a', '#3f8fa8', '#d9b44a', '#b03f7a'].map(
  linearOfHex,
);
const HERBS: readonly LinearRgb[] = ['#5a6b38', '#7a6a3c', '#6b4a63', '#4a5f3a'].map(linearOfHex);
const IRON: LinearRgb = [0.03, 0.03, 0.032];
const STONE = linearOfHex('#7d756a');

/** Where brews are made: a cauldron over the fire, shelves of potions, herbs drying under the beams, books and candles. */
const WITCH_KITCHEN: RoomDesign = {
  width: [5.4, 6],
  depth: [6.2, 7],
  height: [2.9, 3.2],
  ceiling: linearOfHex('#4d3826'),
  skirtingM: 0,
  lampsByDay: 0.9,
  brightness: 0.75,
  floor: ({ noise }) => ({ material: masonry(noise, scaleRgb(STONE, 0.8), 0.5, 0.7), gloss: 0.15 }),
  walls: ({ noise }) => masonry(noise, STONE, 0.22, 0.46),
  windows: (_brief, plan) => [
    backWindow(plan, [plan.size.width / 2 - 1.55, plan.size.width / 2 - 0.6], {
      up: [1.2, 2.3],
      columns: 3,
      rows: 4,
      arched: true,
      frame: [0.08, 0.05, 0.03],
    }),
  ],
  furnish: ({ noise, random, things }, { size, level }) => {
    const half = size.width / 2;
    const oak = scaleRgb(pickWood(random), 0.6);
    const left = againstWall(size, 'left');
    const right = againstWall(size, 'right');
    const pieces: Piece[] = [...herbsUnderBeams(noise, size.width, size.height, size.backZ)];
    if (!things?.has('cauldron')) pieces.push(...cauldron(-0.6, size.backZ - 1.5));
    for (const y of [1.1, 1.5, 1.9]) {
      pieces.push(...wallShelf(left, noise, oak, [2.2, size.backZ - 1.2], y, POTIONS));
      pieces.push(...wallShelf(right, noise, oak, [3.4, size.backZ - 0.6], y, POTIONS));
    }
    pieces.push(
      ...bookcase(againstWall(size, 'back'), noise, oak, [-half + 0.25, -half + 1.35], 2.1, random.integer(1, 90)),
    );
    if (!things?.has('table')) pieces.push(...brewingTable(noise, oak, half - 1.1, 3.5));
    for (const [x, z] of [
      [-half + 0.25, 1.9],
      [half - 0.25, 2.6],
      [0.9, size.backZ - 0.3],
    ] as const)
      pieces.push(lantern(x, 2.1, z, level));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.2, 0.3), z: -0.6, yaw: random.between(-0.08, 0.08) }),
};

/** A round pot of iron on feet over embers, full to the brim of something that glows. */
function cauldron(x: number, z: number): Solid[] {
  const iron = painted(IRON);
  return [
    ...[-0.34, -0.1, 0.16, 0.36].map((dx, k) =>
      round(painted([0.16, 0.08, 0.03]), [x + dx, 0, z + (k % 2) * 0.2 - 0.1], [0.16, 0.12, 0.5]),
    ),
    ball(glowing([2.4, 0.8, 0.12], [0.8, 0.3, 0.1]), [x, 0.04, z], [0.7, 0.16, 0.5]),
    ball(iron, [x, 0.2, z], [1, 0.82, 1]),
    round(iron, [x, 0.88, z], [0.9, 0.1, 0.9], { taper: 1.06 }),
    round(glowing([0.25, 1.3, 0.2], [0.3, 0.8, 0.25]), [x, 0.96, z], [0.8, 0.03, 0.8]),
    ...[
      [-0.16, 0.12],
      [0.14, 0.16],
      [0.02, 0.1],
    ].map(([dx, d]) => ball(glowing([0.4, 1.6, 0.3], [0.5, 0.9, 0.4]), [x + dx!, 0.97, z - 0.1], [d!, d!, d!])),
  ];
}

function herbsUnderBeams(noise: Noise, width: number, height: number, backZ: number): Solid[] {
  const timber = wood(noise, [0.14, 0.08, 0.04], false, 3);
  const solids: Solid[] = [];
  for (let z = 1.6; z < backZ; z += 1.5) {
    solids.push(block(timber, [0, height - 0.2, z], [width, 0.2, 0.2]));
    for (let k = 0; k < 6; k++) {
      const x = (k - 2.5) * (width / 6.4);
      const tone = painted(HERBS[(k + Math.round(z * 2)) % HERBS.length]!);
      const long = 0.28 + 0.1 * ((k * 5) % 3);
      const wide = 0.13 + 0.04 * (k % 3);
      solids.push(ball(tone, [x, height - 0.26 - long, z], [wide, long, wide]));
      solids.push(ball(tone, [x + 0.06, height - 0.24 - long * 0.9, z + 0.02], [wide * 0.8, long * 0.8, wide * 0.8]));
    }
  }
  return solids;
}

/** Jars, a mortar, an open book and a candle. */
function brewingTable(noise: Noise, oak: LinearRgb, x: number, z: number): Solid[] {
  const solids = [...squareTable(noise, [x, z], [0.9, 0.8, 1.7], oak), ...candle(x - 0.25, 0.8, z + 0.5, 1)];
  for (const [k, dz] of [-0.55, -0.2, 0.15, 0.6].entries()) {
    const glass = painted(POTIONS[(k * 2) % POTIONS.length]!);
    solids.push(ball(glass, [x + 0.2 * (k % 2 ? 1 : -0.4), 0.8, z + dz], [0.17, 0.18, 0.17]));
    solids.push(round(glass, [x + 0.2 * (k % 2 ? 1 : -0.4), 0.95, z + dz], [0.06, 0.12, 0.06]));
  }
  solids.push(block(painted([0.75, 0.68, 0.52]), [x - 0.12, 0.8, z - 0.4], [0.34, 0.05, 0.26]));
  return solids;
}

export const paintWitchKitchen = roomPainter(WITCH_KITCHEN);
