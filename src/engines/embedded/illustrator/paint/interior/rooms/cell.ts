import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { torch } from '../furniture/lamps.ts';
import { block, cushion, round } from '../furniture/parts.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { masonry } from '../masonry.ts';

const STONE = linearOfHex('#8a8680');
const IRON: LinearRgb = [0.05, 0.048, 0.045];

/** A dungeon's cell: rough stone, a barred window high up, a plank bed on chains, straw, a torch. */
const CELL: RoomDesign = {
  width: [4.8, 5.4],
  depth: [5.4, 6.2],
  height: [3.2, 3.6],
  ceiling: linearOfHex('#4f4b46'),
  skirtingM: 0,
  lampsByDay: 0.7,
  brightness: 0.72,
  floor: ({ noise }) => ({ material: masonry(noise, linearOfHex('#6f6b64'), 0.6, 0.8), gloss: 0.15 }),
  walls: ({ noise }) => masonry(noise, STONE, 0.34, 0.62),
  windows: (_brief, plan) => [
    backWindow(plan, [plan.side * 0.7 - 0.55, plan.side * 0.7 + 0.55], {
      up: [plan.size.height - 1.35, plan.size.height - 0.55],
      columns: 5,
      rows: 1,
      frame: IRON,
      bar: 0.05,
    }),
  ],
  furnish: ({ noise, random }, { size, side, level }) => {
    const half = size.width / 2;
    const plank = wood(noise, linearOfHex('#5c432c'), false, 3);
    const bedX = -side * (half - 0.5);
    const pieces: Piece[] = [
      block(plank, [bedX, 0.46, size.backZ - 1.5], [0.9, 0.09, 2]),
      cushion(fabric(noise, [0.2, 0.19, 0.16]), [bedX, 0.55, size.backZ - 1.2], [0.84, 0.08, 1.2], 0.035),
      cushion(fabric(noise, [0.34, 0.32, 0.27]), [bedX, 0.55, size.backZ - 0.72], [0.6, 0.12, 0.34], 0.05),
      round(wood(noise, linearOfHex('#6b4d30'), true, 5), [side * (half - 0.5), 0, size.backZ - 0.6], [0.4, 0.42, 0.4], { taper: 1.15 }), // biome-ignore format: a bucket
      torch(side * (half - 0.2), 1.9, size.backZ - 2.2, level),
    ];
    for (const z of [size.backZ - 2.4, size.backZ - 0.7]) pieces.push(...chain(bedX + side * 0.4, z, -side * half));
    for (let k = 0; k < 26; k++) {
      const [x, z] = [random.between(-0.4, 1.5) * side, size.backZ - random.between(0.3, 1.3)];
      const long = random.between(0.2, 0.5);
      const straw = painted(random.pick([[0.5, 0.38, 0.14], [0.42, 0.3, 0.1], [0.58, 0.46, 0.2]] as const)); // biome-ignore format: tones
      pieces.push(
        block(straw, [x, 0.01 + 0.002 * k, z], random.chance(0.5) ? [long, 0.012, 0.02] : [0.02, 0.012, long]),
      );
    }
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.7, yaw: random.between(-0.12, 0.12) }),
};

/** Links from a bed's edge up to the wall. */
function chain(x: number, z: number, wallX: number): Piece[] {
  return Array.from({ length: 9 }, (_, k) => {
    const t = (k + 0.5) / 9;
    return block(painted(IRON), [x + (wallX - x) * t, 0.55 + 0.9 * t, z], [0.05, 0.1, k % 2 ? 0.02 : 0.05]);
  });
}

export const paintCell = roomPainter(CELL);
