import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import { lineCover } from '../../traced/filtered.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { chequeredTiles, type FloorCovering } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block, cushion, placed, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { blend, dado, plaster, wallTiles } from '../walls.ts';

const WATER: LinearRgb = [0.05, 0.34, 0.42];
const WHITE = linearOfHex('#e9ebea');
const DECK_M = 2;

/** An indoor pool: water with lanes between tiled decks, a wall of windows. */
const POOL: RoomDesign = {
  width: [11, 12.5],
  depth: [17, 20],
  height: [5, 5.8],
  ceiling: linearOfHex('#e3e4e2'),
  skirtingM: 0,
  lampsByDay: 0.3,
  floor: ({ noise }, { size }) => basin(noise, size.width / 2 - DECK_M, size.backZ - DECK_M),
  walls: ({ noise }, { colours }) =>
    dado(wallTiles(mixRgb(colours.accent, WHITE, 0.55), WHITE, 0.2, 1, false), plaster(noise, WHITE), 2, WHITE),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      Array.from({ length: 6 }, (_, k) => [0.8 + k * 2.9, 3.4 + k * 2.9] as const),
      {
        up: [0.5, plan.size.height - 0.6],
        columns: 2,
        rows: 2,
        frame: WHITE,
      },
    ),
  furnish: ({ random }, { size, level, side, colours }) => {
    const half = size.width / 2;
    const steel = painted([0.5, 0.52, 0.54]);
    const edge = half - DECK_M;
    const pieces: Piece[] = [
      block(painted(WHITE), [-edge - 0.15, 0, size.backZ / 2 - 0.6], [0.3, 0.06, size.backZ - DECK_M + 1]),
      block(painted(WHITE), [edge + 0.15, 0, size.backZ / 2 - 0.6], [0.3, 0.06, size.backZ - DECK_M + 1]),
      block(painted(WHITE), [0, 0, size.backZ - DECK_M + 0.15], [edge * 2 + 0.6, 0.06, 0.3]),
    ];
    for (let lane = -2; lane <= 2; lane++)
      pieces.push(...placed([block(painted(colours.accent), [0, 0.06, -0.3], [0.6, 0.5, 0.6]), block(painted(WHITE), [0, 0.56, -0.3], [0.65, 0.05, 0.7])], { x: lane * edge * 0.4, z: size.backZ - DECK_M + 0.9, facing: 'camera' })); // biome-ignore format: blocks to start from
    for (const z of [4.5, 8.5])
      for (const x of [-1, 1])
        pieces.push(
          ...[0, 0.5].map((dz) => round(steel, [x * (edge + 0.05), 0, z + dz], [0.05, 0.9, 0.05])),
          cushion(painted(WHITE), [x * (edge + 1.1), 0.3, z + 1.6], [0.65, 0.1, 1.7], 0.04),
          cushion(painted(WHITE), [x * (edge + 1.1), 0.36, z + 2.4], [0.65, 0.5, 0.12], 0.05),
          block(steel, [x * (edge + 1.1), 0, z + 1.6], [0.5, 0.3, 1.5]),
        );
    pieces.push(...plant(random, -side * (half - 0.6), size.backZ - 0.7, 2, colours.second));
    pieces.push(...plant(random, -side * (half - 0.6), 6.6, 1.8, colours.second));
    for (let z = 2; z < size.backZ; z += 3.5)
      for (const x of [-half * 0.45, half * 0.45])
        pieces.push(
          lightStrip([x, size.height - 0.1, z], [0.4, 0.06, 1.8], [1, 0.98, 0.94], level.light > 0.5 ? 4 : 1.2),
        );
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-1, 1),
    z: -0.8,
    yaw: random.between(-0.06, 0.06),
    heightM: 1.9,
    centreX: random.between(0.44, 0.56),
  }),
};

/** Tiles with water in the middle, whose bottom shows through with the black lines of its lanes. */
function basin(noise: Noise, edgeM: number, endM: number): FloorCovering {
  const deck = chequeredTiles(noise, linearOfHex('#d8d4ca'), linearOfHex('#cac5ba'), 0.3, false);
  return {
    gloss: 0.5,
    material: (hit) => {
      if (Math.abs(hit.u) > edgeM || hit.v > endM) return deck(hit);
      hit.label = STUFF_LABELS.water;
      hit.gloss = 0.8;
      const sway = 0.12 * noise.at(hit.u * 1.6, hit.v * 0.9);
      hit.paint(WATER, 0.9 + 0.35 * noise.at(hit.u * 0.7 + 3, hit.v * 0.5));
      blend(hit, scaleRgb(WATER, 0.15), 0.75 * lineCover(hit.u + sway, edgeM * 0.4, 0.22, hit.footprintU));
      const caustic = Math.abs(noise.at(hit.u * 2.4 + sway * 3, hit.v * 2.4));
      blend(hit, [0.5, 0.8, 0.82], 0.55 * clamp(1 - caustic * 9));
      const rope = lineCover(hit.u + edgeM * 0.2, edgeM * 0.4, 0.09, hit.footprintU);
      blend(hit, Math.floor(hit.v * 2) % 2 === 0 ? [0.6, 0.08, 0.05] : [0.85, 0.85, 0.83], rope);
    },
  };
}

export const paintPool = roomPainter(POOL);
