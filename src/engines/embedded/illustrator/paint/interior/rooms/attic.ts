import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { smoothstep } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Random } from '../../../maths/random.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { boards, darken, pickWood } from '../floors.ts';
import { rug } from '../furniture/decor.ts';
import { pendant } from '../furniture/lamps.ts';
import { atWall, block, cushion, placed } from '../furniture/parts.ts';
import { bookcase } from '../furniture/storage.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { againstWall, type HallSize } from '../hall.ts';
import { boarding } from '../walls.ts';

const TIMBER: LinearRgb = [0.3, 0.18, 0.09];
const CARDBOARD = linearOfHex('#b58a57');
const TRUNKS: readonly LinearRgb[] = ['#5a3a26', '#3f4a3a', '#6b2f2a', '#39424f'].map(linearOfHex);
const KNEE_M = 1.05;
/** From rafter to rafter, and half of what one is wide. */
const RAFTER_STEP_M = 1.1;
const RAFTER_HALF_M = 0.075;
const BOARD_M = 0.17;

/** Under the roof: sloping boards and rafters, a window in the gable, trunks, boxes and old things on the boards. */
const ATTIC: RoomDesign = {
  width: [5.8, 6.4],
  depth: [6.5, 7.5],
  height: [3.3, 3.6],
  ceiling: scaleRgb(TIMBER, 0.8),
  skirtingM: 0,
  lampsByDay: 0.45,
  floor: ({ noise, random }) => ({
    material: boards(noise, scaleRgb(pickWood(random), 0.8), random.between(0.18, 0.24), true),
    gloss: 0.2,
  }),
  walls: () => boarding(scaleRgb(TIMBER, 1.25), 0.16),
  vault: ({ noise }) => ({ springM: KNEE_M, material: raftered(noise), isGabled: true }),
  windows: (_brief, plan) => [
    backWindow(plan, [-0.62, 0.62], {
      up: [1, 2.35],
      columns: 2,
      rows: 3,
      arched: true,
      frame: linearOfHex('#e3d9c6'),
    }),
  ],
  furnish: ({ noise, random, things }, { size, level, colours }) => {
    const half = size.width / 2;
    const pieces: Piece[] = [
      ...ties(noise, size),
      rug(noise, random, [-1.3, 1.3], [2.6, 4.8], colours.accent, colours.second),
      pendant(0, size.height - 0.75, 3.4, size.height, 'bulb', [0.03, 0.03, 0.03], level),
      ...bookcase(
        againstWall(size, 'back'),
        noise,
        pickWood(random),
        [-half + 0.75, -half + 1.65],
        1.25,
        random.integer(1, 90),
      ),
    ];
    if (!things?.has('treasure-chest'))
      pieces.push(...trunk(noise, random.pick(TRUNKS), -half + 1.15, size.backZ - 2.1));
    pieces.push(...trunk(noise, random.pick(TRUNKS), half - 1.1, 3.1), ...boxes(random, half - 1.25, size.backZ - 1));
    pieces.push(...boxes(random, -half + 1, 2.9));
    pieces.push(...placed(armchair(noise, colours.accent), { x: half - 1.5, z: size.backZ - 2.2, facing: 'camera' }));
    pieces.push(
      ...placed([block(painted([0.5, 0.36, 0.1]), [0, 0, -0.05], [0.7, 0.95, 0.05])], atWall(size, 'back', 1.25)),
    );
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.8, yaw: random.between(-0.06, 0.06), centreX: 0.5 }),
};

/** A slope from within: boards along it, and rafters before them that shade the boards beside. */
function raftered(noise: Noise): Material {
  const board = wood(noise, scaleRgb(TIMBER, 1.1), false, 6);
  const rafter = wood(noise, scaleRgb(TIMBER, 0.62), false, 9);
  return (hit) => {
    const away = Math.abs(hit.v - Math.round(hit.v / RAFTER_STEP_M) * RAFTER_STEP_M);
    if (away < RAFTER_HALF_M) {
      rafter(hit);
      darken(hit, 0.35 * smoothstep(0.5, 1, away / RAFTER_HALF_M));
      return;
    }
    board(hit);
    darken(hit, 0.5 * lineCover(hit.u, BOARD_M, 0.012, hit.footprintU));
    darken(hit, 0.5 * Math.exp((RAFTER_HALF_M - away) / 0.07));
  };
}

/** The ridge, and beams from slope to slope. */
function ties(noise: Noise, { width, height, backZ, frontZ }: HallSize): Solid[] {
  const timber = wood(noise, scaleRgb(TIMBER, 0.6), false, 9);
  const tieY = height - TIE_DROP_M;
  const tieM = (width * TIE_DROP_M) / (height - KNEE_M);
  const solids = [block(timber, [0, height - 0.2, (backZ + frontZ) / 2], [0.16, 0.2, backZ - frontZ])];
  for (let at = 2 * RAFTER_STEP_M; at < backZ; at += 2 * RAFTER_STEP_M)
    solids.push(block(timber, [0, tieY, at], [tieM, 0.16, 0.14]));
  return solids;
}

const TIE_DROP_M = 0.8;

function trunk(noise: Noise, tone: LinearRgb, x: number, z: number): Solid[] {
  const brass = painted([0.45, 0.3, 0.08]);
  return [
    block(wood(noise, tone, false, 2), [x, 0, z], [0.95, 0.42, 0.55]),
    cushion(wood(noise, scaleRgb(tone, 1.15), false, 3), [x, 0.42, z], [0.97, 0.16, 0.57], 0.07),
    ...[-0.3, 0.3].map((dx) => block(brass, [x + dx, 0, z - 0.285], [0.06, 0.56, 0.01])),
    block(brass, [x, 0.36, z - 0.29], [0.12, 0.14, 0.02]),
  ];
}

function boxes(random: Random, x: number, z: number): Solid[] {
  const card = painted(CARDBOARD);
  const dark = painted(scaleRgb(CARDBOARD, 0.75));
  const shift = random.between(-0.08, 0.08);
  return [
    block(card, [x, 0, z], [0.6, 0.44, 0.5]),
    block(dark, [x + 0.52, 0, z - 0.14], [0.4, 0.3, 0.4]),
    block(dark, [x + shift, 0.44, z], [0.46, 0.34, 0.4]),
  ];
}

function armchair(noise: Noise, tone: LinearRgb): Solid[] {
  const cloth = fabric(noise, scaleRgb(tone, 0.7));
  return [
    cushion(cloth, [0, 0.1, -0.35], [0.8, 0.34, 0.7], 0.08),
    cushion(cloth, [0, 0.3, -0.08], [0.8, 0.7, 0.22], 0.09),
    ...[-1, 1].map((side) => cushion(cloth, [side * 0.38, 0.1, -0.36], [0.17, 0.54, 0.7], 0.07)),
  ];
}

export const paintAttic = roomPainter(ATTIC);
