import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { mirror } from '../furniture/bath.ts';
import { pendant } from '../furniture/lamps.ts';
import { atWall, ball, block, cushion, placed, round } from '../furniture/parts.ts';
import { counter, wallShelf } from '../furniture/storage.ts';
import { painted } from '../furniture/surfaces.ts';
import { againstWall } from '../hall.ts';
import { boarding, dado, plaster } from '../walls.ts';

const LEATHER: readonly LinearRgb[] = ['#8e1f22', '#1f3f4a', '#3a2a22'].map(linearOfHex);
const BOTTLES: readonly LinearRgb[] = ['#2f6f8a', '#d9b45a', '#7a2f3a', '#e8e2d4', '#3f6b45'].map(linearOfHex);
const CHROME: LinearRgb = [0.5, 0.52, 0.54];
const WALNUT: LinearRgb = [0.16, 0.08, 0.04];
const STATION_M = 1.65;

/** Chairs of leather and chrome before a wall of mirrors, bottles on shelves, the striped pole. */
const BARBERSHOP: RoomDesign = {
  width: [5.6, 6.2],
  depth: [7, 7.6],
  height: [3.1, 3.4],
  ceiling: linearOfHex('#e4ddcf'),
  lampsByDay: 0.6,
  floor: ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#26272a'), linearOfHex('#e6e1d6'), 0.4, false),
    gloss: 0.55,
  }),
  walls: ({ noise }, { colours }) => dado(boarding(WALNUT, 0.14), plaster(noise, colours.wall), 1.05, WALNUT),
  windows: (_brief, plan) =>
    sideWindows(plan, [[1.8, 4.4]], { up: [0.8, plan.size.height - 0.5], columns: 3, rows: 2, frame: WALNUT }),
  furnish: ({ random, noise }, { size, side, level }) => {
    const half = size.width / 2;
    const leather = random.pick(LEATHER);
    const far = side < 0 ? 'right' : 'left';
    const back = againstWall(size, 'back');
    const stations = Math.floor((size.width - 0.8) / STATION_M);
    const pieces: Piece[] = [
      ...counter(back, noise, [-half + 0.3, half - 0.3], {
        front: WALNUT,
        top: WALNUT,
        metal: CHROME,
        depthM: 0.42,
        heightM: 0.9,
      }),
      ...wallShelf(back, noise, WALNUT, [-half + 0.3, half - 0.3], 2.45, BOTTLES),
      ...wallShelf(againstWall(size, far), noise, WALNUT, [3, 5.6], 1.5, BOTTLES),
      ...wallShelf(againstWall(size, far), noise, WALNUT, [3, 5.6], 1.95, BOTTLES),
      ...placed(waitingBench(leather), atWall(size, far, 4.3)),
      ...pole(-side * (half - 0.3), 2, 1.2),
    ];
    for (let k = 0; k < stations; k++) {
      const x = (k - (stations - 1) / 2) * STATION_M;
      pieces.push(...placed(mirror([0.42, 0.3, 0.12], 0.95, 1.15, 0.5), { ...atWall(size, 'back', x), y: 1.08 }));
      pieces.push(...placed(barberChair(leather), { x, z: size.backZ - 1.35, facing: 'away' }));
      pieces.push(pendant(x, 2.5, size.backZ - 1.3, size.height, 'globe', CHROME, level));
    }
    pieces.push(pendant(0, 2.55, 3, size.height, 'globe', CHROME, level));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.6, yaw: random.between(-0.08, 0.08) }),
};

function barberChair(tone: LinearRgb): Solid[] {
  const leather = painted(tone);
  const chrome = painted(CHROME);
  return [
    round(chrome, [0, 0, -0.3], [0.62, 0.06, 0.62], { taper: 0.7 }),
    round(chrome, [0, 0.06, -0.3], [0.15, 0.4, 0.15]),
    cushion(leather, [0, 0.44, -0.32], [0.58, 0.16, 0.58], 0.06),
    cushion(leather, [0, 0.58, -0.02], [0.54, 0.62, 0.15], 0.06),
    cushion(leather, [0, 1.22, -0.02], [0.3, 0.17, 0.13], 0.05),
    ...[-1, 1].flatMap((side) => [
      cushion(leather, [side * 0.33, 0.72, -0.32], [0.11, 0.07, 0.5], 0.03),
      block(chrome, [side * 0.33, 0.46, -0.4], [0.05, 0.27, 0.06]),
    ]),
    block(chrome, [0, 0.16, -0.74], [0.42, 0.04, 0.2]),
  ];
}

function waitingBench(tone: LinearRgb): Solid[] {
  return [
    block(painted(WALNUT), [0, 0, -0.3], [1.9, 0.34, 0.5]),
    cushion(painted(tone), [0, 0.34, -0.3], [1.86, 0.13, 0.52], 0.05),
    cushion(painted(tone), [0, 0.44, -0.06], [1.86, 0.5, 0.13], 0.05),
  ];
}

/** Red, white and blue in turns up a glass tube, between caps of chrome. */
function pole(x: number, z: number, y: number): Solid[] {
  const turns = [linearOfHex('#c8242c'), linearOfHex('#f4f1ea'), linearOfHex('#2450a0'), linearOfHex('#f4f1ea')];
  const chrome = painted(CHROME);
  return [
    ...Array.from({ length: 12 }, (_, k) => round(painted(turns[k % 4]!), [x, y + k * 0.07, z], [0.2, 0.07, 0.2])),
    round(chrome, [x, y - 0.1, z], [0.26, 0.1, 0.26]),
    round(chrome, [x, y + 0.84, z], [0.26, 0.09, 0.26]),
    ball(chrome, [x, y + 0.92, z], [0.18, 0.18, 0.18]),
  ];
}

export const paintBarbershop = roomPainter(BARBERSHOP);
