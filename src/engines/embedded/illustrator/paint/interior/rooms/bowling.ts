import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { boards } from '../floors.ts';
import { screen } from '../furniture/desks.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { ball, block, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { plaster } from '../walls.ts';

const DARK: LinearRgb = [0.03, 0.03, 0.05];
const MAPLE = linearOfHex('#d2a566');
const HUES: readonly LinearRgb[] = [[1, 0.15, 0.45], [0.15, 0.5, 1], [1, 0.6, 0.1]]; // biome-ignore format: lights
const BALLS: readonly LinearRgb[] = ['#b3262e', '#1f5fa8', '#2f8a55', '#e08a1e', '#5a2f7f'].map(linearOfHex);
const NIGHT = { sky: [0.02, 0.02, 0.03], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;
const LANE_M = 1.7;
/** Where the pins stand, and where the lanes begin. */
const PINS_Z = 15.6;
const FOUL_Z = 3.4;

/** Lanes of maple that lead to ten pins each, under coloured light. */
const BOWLING: RoomDesign = {
  width: [8.6, 9.2],
  depth: [17, 18],
  height: [3.4, 3.8],
  ceiling: DARK,
  skirtingM: 0,
  lampsByDay: 1,
  outlook: () => (_dx, _dy, _dz, out) => void out.fill(0),
  daylight: () => NIGHT,
  floor: ({ noise }) => ({ material: lanes(noise), gloss: 0.75 }),
  walls: ({ noise }) => plaster(noise, DARK),
  windows: () => [],
  furnish: ({ random }, { size }) => {
    const hue = random.pick(HUES);
    const half = size.width / 2;
    const pieces: Piece[] = [
      block(mural(hue), [0, 0.75, PINS_Z - 1], [size.width, 1.25, 0.08]),
      block(painted([0.02, 0.02, 0.03]), [0, 2, PINS_Z - 1], [size.width, size.height - 2, 0.08]),
    ];
    for (let lane = -2; lane <= 2; lane++) {
      const x = lane * LANE_M;
      pieces.push(...pins(x));
      pieces.push(lightStrip([x, 0.72, PINS_Z - 0.8], [LANE_M * 0.8, 0.04, 0.06], [1, 0.97, 0.9], 1.8));
      pieces.push(block(screen(lane + 9, [0.6, 0.8, 1], 0.8), [x, 2.35, FOUL_Z + 1.4], [1.1, 0.5, 0.06]));
    }
    for (const x of [-LANE_M * 0.5, LANE_M * 1.5]) pieces.push(...ballReturn(x));
    for (const side of [-1, 1])
      pieces.push(lightStrip([side * (half - 0.06), 0.3, size.backZ / 2], [0.05, 0.05, size.backZ], hue, 3));
    for (const z of [2, 5, 9]) pieces.push(lightStrip([0, size.height - 0.08, z], [3, 0.05, 0.12], [1, 0.9, 0.8], 1.6));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.3, 0.3),
    z: -0.6,
    yaw: random.between(-0.03, 0.03),
    heightM: 1.6,
    focal: 1,
    centreX: 0.5,
  }),
};

/** Lanes with arrows and a gutter on either side; before the foul line an approach of the same wood. */
function lanes(noise: Noise): Material {
  const maple = boards(noise, MAPLE, 0.06, false, 5);
  return (hit) => {
    maple(hit);
    if (hit.v < FOUL_Z) {
      if (hit.v > FOUL_Z - 0.06) hit.paint([0.02, 0.02, 0.02]);
      return;
    }
    const across = Math.abs(fraction(hit.u / LANE_M + 0.5) - 0.5) * LANE_M;
    if (across > 0.56) return hit.paint(across > 0.78 ? [0.12, 0.1, 0.1] : [0.02, 0.02, 0.022]);
    const arrow = Math.abs(fraction(across / 0.24 + 0.5) - 0.5) * 0.24;
    const at = hit.v - FOUL_Z - 3 + across * 0.9;
    if (at > 0 && at < 0.4 && arrow < (0.4 - at) * 0.11) hit.paint([0.2, 0.06, 0.02]);
  };
}

/** Ten pins in a triangle that points to the camera. */
function pins(x: number): Solid[] {
  const white = painted([0.88, 0.86, 0.82]);
  const red = painted([0.6, 0.03, 0.03]);
  const solids: Solid[] = [];
  for (let row = 0; row < 4; row++)
    for (let k = 0; k <= row; k++) {
      const [px, pz] = [x + (k - row / 2) * 0.305, PINS_Z - 2.4 + row * 0.264];
      solids.push(
        round(white, [px, 0, pz], [0.09, 0.12, 0.09], { taper: 1.35 }),
        round(white, [px, 0.12, pz], [0.12, 0.13, 0.12], { taper: 0.42 }),
        round(red, [px, 0.25, pz], [0.052, 0.035, 0.052]),
        ball(white, [px, 0.27, pz], [0.068, 0.12, 0.068]),
      );
    }
  return solids;
}

/** A rack of balls between two lanes. */
function ballReturn(x: number): Solid[] {
  return [
    block(painted([0.08, 0.08, 0.09]), [x, 0, FOUL_Z - 0.9], [0.5, 0.5, 1.7]),
    ...BALLS.flatMap((tone, k) =>
      [-0.12, 0.12].map((dx) => ball(painted(tone), [x + dx, 0.5, FOUL_Z - 1.6 + k * 0.3], [0.22, 0.22, 0.22])),
    ),
  ];
}

/** Rays and stars over the pins. */
function mural(hue: LinearRgb): Material {
  return (hit) => {
    const angle = Math.atan2(hit.v - 0.9, hit.u);
    const isRay = fraction(angle * 4) < 0.5;
    hit.paint([0.02, 0.02, 0.03]);
    hit.emit(isRay ? hue : [hue[2] * 0.5, hue[0] * 0.3, hue[1] * 0.7], 0.45);
  };
}

export const paintBowling = roomPainter(BOWLING);
