import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Random } from '../../../maths/random.ts';
import type { Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { LIVING_WALLS, WOODEN_FLOORS } from '../designs.ts';
import { curtains, picture, rug } from '../furniture/decor.ts';
import { pendant } from '../furniture/lamps.ts';
import { atWall, ball, block, placed, round } from '../furniture/parts.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { againstWall } from '../hall.ts';

const BRIGHT: readonly LinearRgb[] = [
  '#d8433b',
  '#f0b429',
  '#3f8f5a',
  '#3a76b8',
  '#e07aa0',
  '#8a5fb0',
  '#f08a3c',
  '#4bb5b0',
].map(linearOfHex);
const FRAME = linearOfHex('#f4f1ea');
const PINE = linearOfHex('#c99f68');

/** A room to play in: toys on the rug and in open shelves, a tent, balloons, a small table. */
const PLAYROOM: RoomDesign = {
  width: [4.8, 5.4],
  depth: [4.8, 5.4],
  height: [2.6, 2.8],
  ceiling: linearOfHex('#f3f0ea'),
  brightness: 1.08,
  floor: (brief, { colours }) => brief.random.pick(WOODEN_FLOORS)(brief, colours),
  walls: (brief, { colours }) =>
    brief.random.pick(LIVING_WALLS)(brief, { ...colours, wall: mixRgb(colours.wall, brief.random.pick(BRIGHT), 0.12) }),
  windows: ({ random }, plan) => {
    const look = { up: [0.8, plan.size.height - 0.35] as const, columns: 2, rows: 2, frame: FRAME };
    const x = random.between(-0.5, 0.5);
    return [backWindow(plan, [x - 0.7, x + 0.7], look), ...sideWindows(plan, [[1.6, 2.9]], look)];
  },
  furnish: (brief, { size, side, level, colours }) => {
    const { noise, random } = brief;
    const half = size.width / 2;
    const far = side < 0 ? 'right' : 'left';
    const pieces: Piece[] = [
      rug(noise, random, [-1.4, 1.4], [size.backZ - 2.9, size.backZ - 0.9], random.pick(BRIGHT), FRAME),
      ...placed(toyShelf(noise, random), atWall(size, far, size.backZ - 1.5)),
      ...placed(tent(noise, random.pick(BRIGHT)), { x: side * (half - 0.85), z: size.backZ - 0.85, facing: 'camera' }),
      ...placed(smallTable(noise, random), { x: -side * (half - 1.5), z: size.backZ - 0.9, facing: 'camera' }),
      ...scattered(noise, random, size.backZ - 2.1),
      picture(againstWall(size, far), noise, random, [size.backZ - 2, size.backZ - 1], [1.5, 2.1]),
      pendant(0, size.height - 0.6, size.backZ - 2.2, size.height, 'globe', colours.accent, level),
      ...bunting(size.width, size.height - 0.35, size.backZ - 0.04, random),
    ];
    for (let k = 0; k < 3; k++) {
      const [x, y] = [side * (half - 0.5) + 0.25 * (k - 1), size.height - 0.75 - 0.2 * (k % 2)];
      pieces.push(ball(painted(BRIGHT[(k * 3) % BRIGHT.length]!), [x, y, size.backZ - 1.8], [0.3, 0.36, 0.3]));
      pieces.push(block(painted([0.6, 0.6, 0.6]), [x, y - 0.8, size.backZ - 1.8], [0.008, 0.8, 0.008]));
    }
    const window = { along: [-0.7, 0.7] as const, up: [0.8, size.height - 0.35] as const };
    if (random.chance(0.4))
      pieces.push(...curtains(againstWall(size, 'back'), window, mixRgb(random.pick(BRIGHT), FRAME, 0.4), size.height));
    return pieces;
  },
};

/** Open shelves with boxes and balls. */
function toyShelf(noise: Noise, random: Random): Solid[] {
  const board = wood(noise, PINE, false, 3);
  const solids: Solid[] = [];
  for (const y of [0.05, 0.45, 0.85, 1.22]) solids.push(block(board, [0, y, -0.18], [1.9, 0.03, 0.36]));
  for (const x of [-0.95, -0.32, 0.32, 0.95]) solids.push(block(board, [x, 0, -0.18], [0.03, 1.25, 0.36]));
  for (const y of [0.08, 0.48, 0.88])
    for (const x of [-0.63, 0, 0.63]) {
      const tone = random.pick(BRIGHT);
      if (random.chance(0.5)) solids.push(block(painted(tone), [x, y, -0.19], [0.46, 0.27, 0.28]));
      else
        solids.push(
          ball(painted(tone), [x - 0.12, y, -0.2], [0.24, 0.24, 0.24]),
          block(painted(random.pick(BRIGHT)), [x + 0.13, y, -0.2], [0.16, 0.16, 0.16]),
          round(painted(random.pick(BRIGHT)), [x + 0.13, y + 0.16, -0.2], [0.12, 0.1, 0.12], { taper: 0.1 }),
        );
    }
  return solids;
}

/** A tent of cloth over four poles, narrowing upwards. */
function tent(noise: Noise, tone: LinearRgb): Solid[] {
  const cloth = fabric(noise, mixRgb(tone, [0.9, 0.88, 0.82], 0.35));
  return [
    round(cloth, [0, 0, 0], [1.3, 1.55, 1.3], { taper: 0.12 }),
    round(painted([0.05, 0.035, 0.03]), [0, 0, -0.4], [0.5, 0.75, 0.5], { taper: 0.35 }),
    round(painted(tone), [0, 1.5, 0], [0.2, 0.25, 0.2], { taper: 0.3 }),
  ];
}

function smallTable(noise: Noise, random: Random): Solid[] {
  const top = wood(noise, PINE, false, 5);
  return [
    round(top, [0, 0.46, 0], [0.8, 0.04, 0.8]),
    round(painted(PINE), [0, 0, 0], [0.12, 0.46, 0.12]),
    ...[-0.62, 0.62].flatMap((x) => [
      round(painted(random.pick(BRIGHT)), [x, 0.26, 0], [0.34, 0.06, 0.34]),
      round(painted(PINE), [x, 0, 0], [0.22, 0.26, 0.22], { taper: 0.7 }),
    ]),
    ...[-0.2, 0.05, 0.24].map((x, k) => block(painted(BRIGHT[k * 2]!), [x, 0.5, -0.1 + 0.1 * k], [0.12, 0.12, 0.12])),
  ];
}

/** Blocks in towers, balls, a bear, a train of blocks on the floor. */
function scattered(noise: Noise, random: Random, z: number): Solid[] {
  const solids: Solid[] = [];
  for (let k = 0; k < 16; k++) {
    const size = random.between(0.1, 0.17);
    const [x, at] = [random.between(-1.5, 1.5), z + random.between(-0.9, 0.7)];
    if (random.chance(0.4))
      solids.push(ball(painted(random.pick(BRIGHT)), [x, 0.014, at], [size * 1.4, size * 1.4, size * 1.4]));
    else solids.push(block(painted(random.pick(BRIGHT)), [x, 0.014, at], [size, size, size]));
  }
  for (let k = 0; k < 5; k++)
    solids.push(block(painted(BRIGHT[k]!), [0.75, 0.014 + k * 0.15, z + 0.3], [0.15, 0.15, 0.15]));
  for (let k = 0; k < 4; k++) {
    const x = -0.9 + k * 0.32;
    solids.push(block(painted(BRIGHT[(k + 2) % 8]!), [x, 0.07, z - 0.5], [0.26, k === 0 ? 0.22 : 0.14, 0.18]));
    for (const dx of [-0.08, 0.08])
      solids.push(round(painted([0.03, 0.03, 0.03]), [x + dx, 0.014, z - 0.6], [0.1, 0.1, 0.03], { axis: 'z' }));
  }
  return solids.concat(placed(bear(noise), { x: -0.5, z: z + 0.45, facing: 'camera' }));
}

/** A stuffed bear that sits. */
function bear(noise: Noise): Solid[] {
  const fur = fabric(noise, [0.36, 0.2, 0.09]);
  const pale = fabric(noise, [0.62, 0.46, 0.28]);
  const black = painted([0.01, 0.01, 0.01]);
  return [
    ball(fur, [0, 0, 0], [0.42, 0.46, 0.34]),
    ball(pale, [0, 0.08, -0.08], [0.28, 0.3, 0.22]),
    ball(fur, [0, 0.4, 0], [0.34, 0.32, 0.3]),
    ball(pale, [0, 0.43, -0.11], [0.16, 0.13, 0.12]),
    ball(black, [0, 0.5, -0.175], [0.05, 0.035, 0.03]),
    ...[-1, 1].flatMap((side) => [
      ball(fur, [side * 0.13, 0.63, 0.02], [0.12, 0.12, 0.07]),
      ball(fur, [side * 0.19, 0, -0.2], [0.16, 0.16, 0.28]),
      ball(fur, [side * 0.22, 0.14, -0.06], [0.13, 0.28, 0.16]),
      ball(black, [side * 0.065, 0.58, -0.13], [0.03, 0.035, 0.02]),
    ]),
  ];
}

/** A string of small flags along the wall. */
function bunting(width: number, y: number, z: number, random: Random): Solid[] {
  const count = Math.floor(width / 0.3);
  const first = random.integer(0, 7);
  return Array.from({ length: count }, (_, k) => {
    const x = (k + 0.5 - count / 2) * 0.3;
    const sag = 0.22 * (1 - Math.abs(((x + width) % 2.4) / 1.2 - 1) ** 2);
    const top = y - sag;
    return block(painted(BRIGHT[(k + first) % BRIGHT.length]!), [x, top - 0.22, z], [0.22, 0.22, 0.012], {
      covers: (hit) => Math.abs(hit.x - x) < 0.11 * ((hit.y - top + 0.22) / 0.22),
    });
  });
}

export const paintPlayroom = roomPainter(PLAYROOM);
