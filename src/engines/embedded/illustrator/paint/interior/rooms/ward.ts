import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { concrete } from '../floors.ts';
import { bed } from '../furniture/beds.ts';
import { plant } from '../furniture/decor.ts';
import { screen } from '../furniture/desks.ts';
import { pendant } from '../furniture/lamps.ts';
import { atWall, block, cushion, placed, round } from '../furniture/parts.ts';
import { velvet } from '../furniture/stage.ts';
import { painted } from '../furniture/surfaces.ts';
import { dado, plaster } from '../walls.ts';

const WHITE = linearOfHex('#eceeec');
const STEEL: LinearRgb = [0.45, 0.47, 0.49];

/** A sickroom: a bed with drip and monitor, a curtain on a rail, a chair for visitors. */
const WARD: RoomDesign = {
  width: [4.8, 5.4],
  depth: [5, 5.6],
  height: [2.8, 3],
  ceiling: linearOfHex('#f1f2f0'),
  lampsByDay: 0.2,
  floor: ({ noise }) => ({ material: concrete(noise, linearOfHex('#b9c4c4')), gloss: 0.5 }),
  walls: ({ noise }, { colours }) =>
    dado(plaster(noise, mixRgb(colours.accent, WHITE, 0.6)), plaster(noise, WHITE), 1.1, WHITE),
  windows: (_brief, plan) => sideWindows(plan, [[1.6, 3], [3.3, 4.7]], { up: [0.9, plan.size.height - 0.4], columns: 2, rows: 1, frame: WHITE }), // biome-ignore format: windows
  furnish: ({ random, noise, things }, { size, side, level, colours }) => {
    const x = -side * 0.3;
    const blue: LinearRgb = [0.35, 0.5, 0.6];
    const look = {
      widthM: 0.95,
      headM: 1,
      frame: [0.7, 0.72, 0.73] as const,
      linen: WHITE,
      blanket: blue,
      cushions: WHITE,
      isUpholstered: false,
    };
    const pieces: Piece[] = things?.has('double-bed') ? [] : placed(bed(noise, look), atWall(size, 'back', x));
    pieces.push(
      ...placed(drip(), { x: x + side * 0.8, z: size.backZ - 0.5, facing: 'camera' }),
      ...placed(monitor(), { x: x - side * 0.9, z: size.backZ - 0.1, facing: 'camera' }),
      block(
        velvet(mixRgb(colours.accent, WHITE, 0.5)),
        [-side * (size.width / 2 - 0.55), 0.3, size.backZ - 1.1],
        [0.06, 2.1, 1.7],
      ),
      block(painted(STEEL), [-side * (size.width / 2 - 0.55), 2.4, size.backZ - 1.2], [0.03, 0.03, 2.4]),
      ...placed(visitorChair(colours.cloth), { x: side * 1.6, z: size.backZ - 0.5, facing: 'camera' }),
      ...plant(random, side * (size.width / 2 - 0.4), size.backZ - 2.2, 1, colours.second),
      block(painted([0.78, 0.8, 0.8]), [x, 1.55, size.backZ - 0.05], [1.9, 0.22, 0.08]),
      pendant(0, size.height - 0.35, 2.8, size.height, 'drum', WHITE, level),
    );
    return pieces;
  },
};

function drip(): ReturnType<typeof placed> {
  const steel = painted(STEEL);
  return [
    round(steel, [0, 0, 0], [0.45, 0.04, 0.45]),
    round(steel, [0, 0.04, 0], [0.03, 1.85, 0.03]),
    block(steel, [0, 1.86, 0], [0.3, 0.02, 0.02]),
    cushion(painted([0.62, 0.74, 0.78]), [0.12, 1.5, 0], [0.14, 0.3, 0.06], 0.03),
    block(painted([0.75, 0.8, 0.82]), [0.12, 1, -0.03], [0.012, 0.5, 0.012]),
  ];
}

function monitor(): ReturnType<typeof placed> {
  return [
    block(painted([0.75, 0.76, 0.76]), [0, 0, -0.25], [0.5, 0.85, 0.4]),
    block(painted([0.2, 0.21, 0.22]), [0, 0.95, -0.2], [0.46, 0.36, 0.12]),
    block(painted([0.3, 0.31, 0.32]), [0, 0.85, -0.2], [0.1, 0.1, 0.1]),
    block(screen(8, [0.3, 1, 0.6], 0.8), [0, 0.98, -0.27], [0.42, 0.3, 0.02]),
  ];
}

function visitorChair(tone: LinearRgb): ReturnType<typeof placed> {
  const cloth = painted(tone);
  return [
    cushion(cloth, [0, 0.4, -0.3], [0.6, 0.14, 0.58], 0.05),
    cushion(cloth, [0, 0.5, -0.04], [0.6, 0.55, 0.12], 0.05),
    ...[-0.25, 0.25].flatMap((x) => [-0.08, -0.52].map((z) => block(painted(STEEL), [x, 0, z], [0.04, 0.42, 0.04]))),
  ];
}

export const paintWard = roomPainter(WARD);
