import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, pickWood } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, block, placed } from '../furniture/parts.ts';
import { wallShelf } from '../furniture/storage.ts';
import { wood } from '../furniture/surfaces.ts';
import { toolBoard, workbench } from '../furniture/workshop.ts';
import { againstWall } from '../hall.ts';
import { boarding, dado, plaster } from '../walls.ts';

const TINS: readonly LinearRgb[] = ['#b5382f', '#2f5f9a', '#d9a441', '#e4ded0', '#5f7f4a'].map(linearOfHex);
const LIME = linearOfHex('#e2d8c4');

/** Where wood is worked: benches under hung tools, stacks of planks and beams, shelves of tins. */
const WORKSHOP: RoomDesign = {
  width: [6, 6.8],
  depth: [6.4, 7.2],
  height: [3, 3.4],
  ceiling: linearOfHex('#cbb694'),
  lampsByDay: 0.4,
  floor: ({ noise, random }) => ({
    material: boards(noise, scaleRgb(pickWood(random), 0.8), random.between(0.16, 0.22), true),
    gloss: 0.2,
  }),
  walls: ({ noise, random }) => dado(boarding(scaleRgb(pickWood(random), 0.9), 0.16), plaster(noise, LIME), 1.2, LIME),
  windows: (_brief, plan) => sideWindows(plan, [[2, 3.4], [4.2, 5.6]], { up: [1.2, plan.size.height - 0.5], columns: 3, rows: 3, frame: [0.5, 0.46, 0.4] }), // biome-ignore format: windows
  furnish: ({ random, noise }, { size, side, level }) => {
    const half = size.width / 2;
    const tone = pickWood(random);
    const farWall = side < 0 ? 'right' : 'left';
    const benchX = -side * 0.9;
    return [
      ...placed(workbench(noise, tone, 2.6), atWall(size, 'back', benchX)),
      ...placed(toolBoard(mixRgb(tone, [0.5, 0.45, 0.35], 0.4), 2.6, 1.3, random.integer(1, 90)), {
        ...atWall(size, 'back', benchX),
        y: 1.25,
      }),
      ...planks(noise, tone, side * (half - 0.7), size.backZ - 0.4),
      ...lumber(noise, tone, -side * (half - 0.8), size.backZ - 3),
      ...[1.6, 2.05, 2.5].flatMap((y): Piece[] =>
        wallShelf(againstWall(size, farWall), noise, tone, [size.backZ - 3.2, size.backZ - 0.7], y, TINS),
      ),
      lightStrip([0, size.height - 0.2, 3.6], [0.2, 0.06, 1.5], [1, 0.94, 0.82], level.light > 0.5 ? 2.2 : 0.9),
    ];
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.7, heightM: 1.6 }),
};

/** Planks of several lengths that stand against the wall. */
function planks(noise: Noise, tone: LinearRgb, x: number, z: number): Solid[] {
  return [0, 1, 2, 3, 4].map((k) =>
    block(
      wood(noise, scaleRgb(tone, 0.85 + 0.1 * (k % 3)), true, k + 2),
      [x + (k - 2) * 0.21, 0, z + 0.05 * (k % 2)],
      [0.19, 1.7 + 0.26 * ((k * 2) % 4), 0.045],
    ),
  );
}

/** Beams stacked crosswise on bearers. */
function lumber(noise: Noise, tone: LinearRgb, x: number, z: number): Solid[] {
  return [0, 1, 2].flatMap((layer) =>
    [0, 1, 2, 3].map((k) =>
      block(
        wood(noise, scaleRgb(tone, 0.9 + 0.08 * ((layer + k) % 3)), false, layer * 4 + k),
        [x + (k - 1.5) * 0.22, 0.08 + layer * 0.17, z],
        [0.2, 0.15, 2],
      ),
    ),
  );
}

export const paintWorkshop = roomPainter(WORKSHOP);
