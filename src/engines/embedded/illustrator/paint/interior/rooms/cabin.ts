import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, darken, pickWood } from '../floors.ts';
import { curtains, rug } from '../furniture/decor.ts';
import { hearth, logBasket } from '../furniture/hearth.ts';
import { floorLamp, lantern } from '../furniture/lamps.ts';
import { block } from '../furniture/parts.ts';
import { sofa, squareTable } from '../furniture/seating.ts';
import { bookcase } from '../furniture/storage.ts';
import { wood } from '../furniture/surfaces.ts';
import { againstWall, type HallSize } from '../hall.ts';
import { gardenOutlook } from '../outlook.ts';

const LOG_M = 0.21;
const PINE: LinearRgb = [0.42, 0.24, 0.11];
const STONES: readonly LinearRgb[] = ['#8d8378', '#9a8f80', '#7b7a78'].map(linearOfHex);
const PLAIDS: readonly LinearRgb[] = ['#7c2f2a', '#8a6a3a', '#4d5a3c', '#5a4632'].map(linearOfHex);

/** A log cabin: a stone hearth with a fire in it, beams, a sofa on a rug, a window onto the trees. */
const CABIN: RoomDesign = {
  width: [5.2, 6],
  depth: [5.2, 5.8],
  height: [2.7, 2.95],
  ceiling: scaleRgb(PINE, 0.75),
  skirtingM: 0,
  lampsByDay: 0.6,
  brightness: 0.8,
  outlook: gardenOutlook,
  floor: ({ noise, random }) => ({
    material: boards(noise, scaleRgb(pickWood(random), 0.8), random.between(0.17, 0.22), true),
    gloss: 0.3,
  }),
  walls: ({ noise }) => logs(noise),
  windows: (_brief, plan) => {
    const look = { up: [0.8, 2.15] as const, columns: 2, rows: 2, frame: scaleRgb(PINE, 0.5), bar: 0.03 };
    const middle = plan.side * (plan.size.width / 2 - 1.15);
    return [backWindow(plan, [middle - 0.75, middle + 0.75], look), ...sideWindows(plan, [[1.5, 3]], look)];
  },
  furnish: ({ noise, random }, { size, side, level }) => {
    const half = size.width / 2;
    const x = -side * half * 0.28;
    const plaid = random.pick(PLAIDS);
    const tone = scaleRgb(pickWood(random), 0.8);
    const far = againstWall(size, side < 0 ? 'right' : 'left');
    const pieces: Piece[] = [
      ...beams(noise, size),
      hearth(size, noise, x, { stone: random.pick(STONES), mantel: scaleRgb(PINE, 0.5) }),
      ...logBasket(noise, x + side * 1.15, size.backZ - 0.4),
      rug(noise, random, [x - 1.2, x + 1.2], [2.1, size.backZ - 1.4], plaid, mixRgb(plaid, [0.7, 0.6, 0.45], 0.7)),
      ...sofa(far, noise, [1.7, 3.5], 0.12, plaid, mixRgb(plaid, [0.75, 0.68, 0.55], 0.75)),
      floorLamp(-side * (half - 0.4), size.backZ - 0.5, level),
      lantern(x - 0.55, 1.32, size.backZ - 0.3, level),
      ...squareTable(noise, [side * (half - 0.9), 2.6], [0.6, 0.48, 0.6], tone),
      ...bookcase(againstWall(size, 'back'), noise, tone, bookcaseSpan(x, side, half), 1.7, random.integer(1, 90)),
    ];
    const middle = side * (half - 1.15);
    const window = { along: [middle - 0.75, middle + 0.75] as const, up: [0.8, 2.15] as const };
    pieces.push(...curtains(againstWall(size, 'back'), window, mixRgb(plaid, [0.7, 0.6, 0.45], 0.4), 2.4));
    return pieces;
  },
  view: ({ random }, { side }) => ({ x: side * 0.5, z: -0.7, yaw: -side * random.between(0.04, 0.12), centreX: 0.5 }),
};

/** Beside the chimney, away from the window. */
function bookcaseSpan(x: number, side: -1 | 1, half: number): readonly [number, number] {
  const inner = x - side * 1;
  const outer = -side * (half - 0.1);
  return inner < outer ? [inner, outer] : [outer, inner];
}

/** Round logs on one another, light on top and dark in the joints. */
function logs(noise: Noise): Material {
  const grain = wood(noise, PINE, false, 4);
  return (hit) => {
    const row = Math.floor(hit.v / LOG_M);
    const up = fraction(hit.v / LOG_M) * 2 - 1;
    grain(hit);
    const tint = 0.85 + 0.3 * hashCell(row, 3);
    const bulge = (0.45 + 0.55 * Math.sqrt(Math.max(0, 1 - up * up)) + 0.16 * up) * tint;
    hit.red *= bulge;
    hit.green *= bulge;
    hit.blue *= bulge;
    darken(hit, 0.6 * lineCover(hit.v, LOG_M, 0.016, hit.footprintV));
  };
}

function beams(noise: Noise, { width, height, frontZ, backZ }: HallSize): Solid[] {
  const timber = wood(noise, scaleRgb(PINE, 0.5), false, 7);
  const solids: Solid[] = [];
  for (let z = frontZ + 1.2; z < backZ - 0.3; z += 1.25)
    solids.push(block(timber, [0, height - 0.2, z], [width, 0.2, 0.18]));
  return solids;
}

export const paintCabin = roomPainter(CABIN);
