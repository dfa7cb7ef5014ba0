import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, concrete, pickWood } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { mug, officeChair, screen } from '../furniture/desks.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block, placed } from '../furniture/parts.ts';
import { painted, wood } from '../furniture/surfaces.ts';
import { townOutlook } from '../outlook.ts';
import { panels, plaster } from '../walls.ts';

const WHITE = linearOfHex('#eceae6');
const STEEL: LinearRgb = [0.2, 0.21, 0.22];

/** A meeting room high over a town: a long table with chairs, a screen with charts, a wall of glass. */
const BOARDROOM: RoomDesign = {
  width: [6.6, 7.4],
  depth: [9, 10.5],
  height: [3, 3.3],
  ceiling: WHITE,
  lampsByDay: 0.5,
  outlook: townOutlook,
  floor: ({ noise, random }) =>
    random.chance(0.5)
      ? { material: boards(noise, pickWood(random), 0.16, false), gloss: 0.4 }
      : { material: concrete(noise, linearOfHex('#6d7075')), gloss: 0.1 },
  walls: ({ noise }, { colours }) => plaster(noise, scaleRgb(colours.wall, 0.95)),
  backWall: ({ random }) => panels(pickWood(random), 1.2, 0.1, 2.9),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      Array.from({ length: 5 }, (_, k) => [0.3 + k * 2, 2.2 + k * 2] as const),
      { up: [0.25, plan.size.height - 0.2], columns: 1, rows: 1, frame: STEEL, bar: 0.03 },
    ),
  furnish: (brief, { size, level, side, colours }) => {
    const { noise, random } = brief;
    const [from, to] = [3.4, size.backZ - 1.7];
    const pieces: Piece[] = [
      block(painted([0.015, 0.015, 0.017]), [0, 0.95, size.backZ - 0.08], [2.5, 1.45, 0.1]),
      block(screen(7, [0.7, 0.85, 1], 0.95), [0, 0.99, size.backZ - 0.15], [2.4, 1.36, 0.02]),
      ...plant(random, -side * (size.width / 2 - 0.6), size.backZ - 0.7, 1.8, colours.accent),
    ];
    if (!brief.things?.has('table')) {
      const top = wood(noise, scaleRgb(pickWood(random), 0.8), false, 4);
      const middle = (from + to) / 2;
      pieces.push(
        block(top, [0, 0.7, middle], [1.5, 0.06, to - from]),
        block(painted(STEEL), [0, 0, middle], [0.5, 0.7, to - from - 1.2]),
      );
      for (let z = from + 0.5, k = 0; z < to - 0.2; z += 0.95, k++)
        for (const at of [-1, 1]) {
          pieces.push(...placed(officeChair(noise, [0.03, 0.03, 0.035]), { x: at * 1.2, z, facing: at < 0 ? 'right' : 'left' })); // biome-ignore format: one row
          pieces.push(block(painted([0.82, 0.82, 0.8]), [at * 0.5, 0.76, z], [0.22, 0.004, 0.3]));
          if (k % 2 === 0) pieces.push(...mug(at * 0.3, 0.76, z + 0.26, WHITE));
        }
    }
    for (let z = 2.2; z < size.backZ - 1; z += 2.4)
      pieces.push(lightStrip([0, size.height - 0.08, z], [0.14, 0.05, 1.8], WHITE, level.light > 0.5 ? 2.4 : 1));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.5, 0.5), z: -0.7, yaw: random.between(-0.06, 0.06), heightM: 1.6 }),
};

export const paintBoardroom = roomPainter(BOARDROOM);
