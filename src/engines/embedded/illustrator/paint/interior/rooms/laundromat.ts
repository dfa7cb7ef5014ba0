import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { bench } from '../furniture/benches.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, block, placed, round } from '../furniture/parts.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { townOutlook } from '../outlook.ts';
import { dado, plaster, wallTiles } from '../walls.ts';

const WHITE = linearOfHex('#eceeee');
const STEEL: LinearRgb = [0.46, 0.48, 0.5];
const WASH: readonly LinearRgb[] = ['#b5543f', '#3f6f9a', '#e9d9a0', '#5a8f6a', '#f0eee8', '#8a4a6a'].map(linearOfHex);

/** Rows of washing machines with driers over them, a bench in the middle, a window to the street. */
const LAUNDROMAT: RoomDesign = {
  width: [5.4, 6],
  depth: [8.5, 10],
  height: [3, 3.3],
  ceiling: linearOfHex('#e6e9e8'),
  lampsByDay: 0.8,
  outlook: townOutlook,
  floor: ({ noise }, { colours }) => ({
    material: chequeredTiles(noise, colours.accent, WHITE, 0.4, false),
    gloss: 0.6,
  }),
  walls: ({ noise }, { colours }) => dado(wallTiles(colours.second, WHITE, 0.15, 1, false), plaster(noise, WHITE), 1.1, STEEL), // biome-ignore format: two parts
  windows: (_brief, plan) => [
    backWindow(plan, [-1.4, 1.4], { up: [0.7, 2.5], columns: 3, rows: 1, frame: STEEL, bar: 0.03 }),
  ],
  furnish: ({ noise }, { size, colours }) => {
    const pieces: Piece[] = [];
    for (const side of ['left', 'right'] as const)
      for (let z = 1.2, k = 0; z < size.backZ - 0.5; z += 0.74, k++) {
        pieces.push(...placed(machine(k * 5 + (side === 'left' ? 2 : 0), WHITE), atWall(size, side, z)));
        pieces.push(...placed(machine(k * 7 + 3, STEEL), { ...atWall(size, side, z), y: 1.02 }));
      }
    for (const z of [4.4, 6.8]) pieces.push(...placed(bench(noise, colours.accent, 1.6), { x: 0, z, facing: 'right' }));
    for (let z = 1.4; z < size.backZ; z += 2.2)
      pieces.push(lightStrip([0, size.height - 0.08, z], [0.24, 0.05, 1.5], [1, 1, 0.98], 2.6));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.4, 0.4), z: -0.6, yaw: random.between(-0.08, 0.08) }),
};

/** A front-loading machine, its back at z = 0, with wash behind the glass. */
function machine(seed: number, tone: LinearRgb): Solid[] {
  const wash: Material = (hit) => {
    const [column, row] = [Math.floor(hit.u / 0.09), Math.floor(hit.v / 0.08)];
    hit.paint(WASH[Math.floor(hashCell(column, row, seed) * WASH.length)]!, 0.55);
  };
  const isOn = hashCell(seed, 3, 1) > 0.4;
  return [
    block(painted(tone), [0, 0, -0.33], [0.7, 1, 0.66]),
    round(painted([0.2, 0.21, 0.22]), [0, 0.22, -0.68], [0.5, 0.5, 0.04], { axis: 'z' }),
    round(isOn ? wash : painted([0.03, 0.035, 0.04]), [0, 0.28, -0.705], [0.38, 0.38, 0.02], { axis: 'z' }),
    block(painted([0.1, 0.1, 0.11]), [0, 0.84, -0.665], [0.62, 0.11, 0.02]),
    block(glowing(isOn ? [0.2, 1, 0.4] : [1, 0.25, 0.1], WHITE), [0.2, 0.87, -0.68], [0.07, 0.05, 0.01]),
  ];
}

export const paintLaundromat = roomPainter(LAUNDROMAT);
