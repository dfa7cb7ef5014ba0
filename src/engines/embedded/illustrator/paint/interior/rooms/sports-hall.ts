import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { dado, plaster } from '../walls.ts';

const WHITE = linearOfHex('#ececea');
const MAPLE = linearOfHex('#c99a5f');
const STEEL: LinearRgb = [0.4, 0.41, 0.43];
/** Width of the lines of a court (basketball: 5 cm), and the radius of its centre circle, metres. */
const LINE_M = 0.06;
const CIRCLE_M = 1.8;
/** Where the middle of the court is, and how far its sides are from it, metres. */
const MIDDLE_Z = 7;
const HALF_M = 6.4;
const ROWS = 5;
const ROW_RISE_M = 0.38;
const ROW_RUN_M = 0.62;

/** A hall for games: a polished floor with the lines of a court, padded walls, rows of benches at the back. */
const SPORTS_HALL: RoomDesign = {
  width: [17, 19],
  depth: [17, 19],
  height: [7, 8],
  ceiling: linearOfHex('#cfd3d8'),
  skirtingM: 0,
  lampsByDay: 0.9,
  brightness: 1.3,
  floor: ({ noise }, { colours }) => ({ material: court(noise, colours.accent), gloss: 0.42 }),
  walls: ({ noise }, { colours }) =>
    dado(plaster(noise, mixRgb(colours.accent, STEEL, 0.15)), plaster(noise, mixRgb(WHITE, STEEL, 0.12)), 2, WHITE),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      Array.from({ length: 5 }, (_, k) => [0.9 + k * 3.5, 3.9 + k * 3.5] as const),
      { up: [plan.size.height * 0.62, plan.size.height - 0.5], columns: 4, rows: 1, frame: STEEL },
    ),
  furnish: (_brief, { size, level, colours }) => {
    const pieces: Piece[] = [...benches(size.width, size.backZ, colours.accent), ...scoreboard(size.backZ)];
    for (let z = 2.5; z < size.backZ; z += 4)
      for (const x of [-0.5, 0, 0.5])
        pieces.push(
          lightStrip(
            [x * size.width * 0.7, size.height - 0.15, z],
            [0.5, 0.08, 2.2],
            [1, 0.99, 0.96],
            level.light > 0.5 ? 9 : 4,
          ),
        );
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-1, 1), z: -1.2, yaw: random.between(-0.08, 0.08), heightM: 1.5 }),
};

/** Boards under a clear varnish with lines in white, and the circle in the middle filled. */
function court(noise: Noise, accent: LinearRgb): Material {
  const wood = boards(noise, MAPLE, 0.09, true, 1.6);
  return (hit) => {
    wood(hit);
    const footprint = Math.max(hit.footprintU, hit.footprintV, 0.01);
    const [x, z] = [hit.u, hit.v - MIDDLE_Z];
    const fromMiddle = Math.hypot(x, z);
    tint(hit, accent, 0.8 * clamp((CIRCLE_M - fromMiddle) / footprint + 0.5));
    const nearest = Math.min(
      Math.abs(fromMiddle - CIRCLE_M),
      Math.abs(Math.abs(x) - HALF_M),
      Math.abs(Math.abs(z) - HALF_M),
      Math.abs(x) < HALF_M ? Math.abs(z) : HALF_M,
    );
    tint(hit, WHITE, 0.9 * clamp((LINE_M / 2 - nearest) / footprint + 0.5) * Math.min(1, LINE_M / footprint));
  };
}

function tint(hit: Parameters<Material>[0], [red, green, blue]: LinearRgb, share: number): void {
  hit.red += (red - hit.red) * share;
  hit.green += (green - hit.green) * share;
  hit.blue += (blue - hit.blue) * share;
}

/** Steps with benches on them, from wall to wall before the back wall. */
function benches(width: number, backZ: number, accent: LinearRgb): Solid[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const z = backZ - (ROWS - row - 0.5) * ROW_RUN_M;
    const top = (row + 1) * ROW_RISE_M;
    return [
      block(painted(mixRgb(STEEL, WHITE, 0.2)), [0, 0, z], [width * 0.94, top, ROW_RUN_M]),
      block(painted(accent), [0, top, z + 0.1], [width * 0.92, 0.08, 0.34]),
    ];
  }).flat();
}

function scoreboard(backZ: number): Solid[] {
  const lit = painted([0.9, 0.32, 0.08]);
  return [
    block(painted([0.02, 0.022, 0.026]), [0, 4, backZ - 0.1], [3, 1.4, 0.16]),
    ...[-1.1, -0.72, 0.72, 1.1].map((x) => block(lit, [x, 4.45, backZ - 0.2], [0.24, 0.52, 0.04])),
    ...[0.12, -0.12].map((y) => block(lit, [0, 4.7 + y, backZ - 0.2], [0.09, 0.09, 0.04])),
  ];
}

export const paintSportsHall = roomPainter(SPORTS_HALL);
