import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { alongAisle } from '../aisle-view.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { boards } from '../floors.ts';
import { candleWheel, lightStrip } from '../furniture/lamps.ts';
import { atWall, ball, block, placed, round } from '../furniture/parts.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { blend, dado, plaster } from '../walls.ts';

const BLACK: LinearRgb = [0.02, 0.02, 0.025];
const GOLD: LinearRgb = [0.6, 0.4, 0.1];
const NEON: readonly LinearRgb[] = [[1, 0.12, 0.5], [0.1, 0.6, 1], [0.65, 0.2, 1], [1, 0.6, 0.1], [0.15, 0.9, 0.5]]; // biome-ignore format: hues
const NIGHT = { sky: [0.02, 0.02, 0.03], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;

/** Two rows of glowing machines along a dark hall: video games, or the slot machines of a casino under chandeliers. */
function arcade(isCasino: boolean): RoomDesign {
  return {
    width: [6.4, 7.2],
    depth: [11, 13],
    height: isCasino ? [4.2, 4.8] : [3.3, 3.7],
    ceiling: isCasino ? linearOfHex('#5a3a22') : [0.03, 0.03, 0.045],
    skirtingM: 0,
    lampsByDay: 1,
    outlook: () => (_dx, _dy, _dz, out) => void out.fill(0),
    daylight: () => NIGHT,
    floor: ({ noise, random }) => ({
      material: isCasino ? carpet(random.integer(0, 99)) : boards(noise, [0.05, 0.045, 0.05], 0.3, false),
      gloss: isCasino ? 0.05 : 0.5,
    }),
    walls: ({ noise }) =>
      isCasino
        ? dado(plaster(noise, [0.16, 0.02, 0.025]), plaster(noise, [0.3, 0.05, 0.05]), 1.2, GOLD)
        : plaster(noise, [0.045, 0.04, 0.075]),
    windows: () => [],
    furnish: ({ random }, { size, level }) => {
      const pieces: Piece[] = [];
      for (const side of ['left', 'right'] as const)
        for (let z = 1.6, k = random.integer(0, 9); z < size.backZ - 0.6; z += 1.02, k++) {
          const tone = NEON[(k * 3) % NEON.length]!;
          pieces.push(...placed(isCasino ? slotMachine(tone, k) : cabinet(tone, k), atWall(size, side, z, 0.05)));
          if (k % 3 === 0)
            pieces.push({
              solids: [],
              lamp: { x: (side === 'left' ? -1 : 1) * (size.width / 2 - 1.1), y: 1.4, z, intensity: scaleRgb(tone, 0.8), down: 0 },
            }); // biome-ignore format: the light of its screen
        }
      for (const x of [-1.4, 0, 1.4]) {
        const tone = NEON[random.integer(0, NEON.length - 1)]!;
        pieces.push(...placed(isCasino ? slotMachine(tone, Math.round(x * 5) + 9) : cabinet(tone, Math.round(x * 5) + 9), { x, z: size.backZ - 0.1, facing: 'camera' })); // biome-ignore format: one row
      }
      if (isCasino) for (const z of [4, 8.4]) pieces.push(candleWheel(0, size.height - 1.3, z, size.height, level, 0.9, GOLD));
      else
        for (const side of [-1, 1])
          pieces.push(lightStrip([side * (size.width / 2 - 0.1), size.height - 0.3, size.backZ / 2], [0.06, 0.06, size.backZ], NEON[side > 0 ? 0 : 1]!, 2.5)); // biome-ignore format: neon
      return pieces;
    },
    view: alongAisle,
  };
}

/** The upright cabinet of a video game, its back at z = 0. */
function cabinet(tone: LinearRgb, seed: number): Solid[] {
  const side = painted(scaleRgb(tone, 0.3));
  const glow = (k: number): LinearRgb => [tone[0] * k + 0.08, tone[1] * k + 0.08, tone[2] * k + 0.08];
  return [
    block(side, [0, 0, -0.36], [0.78, 0.86, 0.72]),
    block(side, [0, 0.86, -0.24], [0.78, 1.02, 0.48]),
    block(painted(BLACK), [0, 0.86, -0.6], [0.74, 0.1, 0.3]),
    block(game(tone, seed), [0, 1.02, -0.49], [0.62, 0.52, 0.03]),
    block(glowing(glow(1.5), tone), [0, 1.62, -0.5], [0.7, 0.2, 0.05]),
    block(emblem(tone, seed), [0, 0.16, -0.725], [0.6, 0.52, 0.012]),
    ...[-0.16, 0.02, 0.12, 0.22].map(
      (x, k) =>
      ball(painted(k === 0 ? [0.6, 0.03, 0.03] : NEON[(k + seed) % NEON.length]!), [x, 0.955, -0.62], [0.06, k === 0 ? 0.12 : 0.04, 0.06]), // biome-ignore format: stick and buttons
    ),
  ];
}

/** A picture of a game: a field with rows of small enemies and a ship below. */
function game(tone: LinearRgb, seed: number): Material {
  return (hit) => {
    hit.paint(BLACK);
    const [column, row] = [Math.floor(hit.u / 0.07), Math.floor(hit.v / 0.07)];
    const [u, v] = [fraction(hit.u / 0.07) - 0.5, fraction(hit.v / 0.07) - 0.5];
    const isEnemy = hashCell(column, row, seed) > 0.45 && Math.max(Math.abs(u), Math.abs(v)) < 0.32;
    hit.emit(isEnemy ? NEON[(row + seed) % NEON.length] ! : [tone[0] * 0.2 + 0.04, tone[1] * 0.2 + 0.04, tone[2] * 0.2 + 0.08], isEnemy ? 1.3 : 1); // biome-ignore format: one choice
  };
}

/** A bright zigzag on the front. */
function emblem(tone: LinearRgb, seed: number): Material {
  return (hit) => {
    hit.paint(scaleRgb(tone, 0.25));
    const wave = Math.abs(fraction(hit.u * 3 + seed * 0.3) - 0.5) * 0.5;
    if (Math.abs(hit.v - 0.3 - wave) < 0.05) blend(hit, NEON[(seed + 2) % NEON.length]!, 0.9);
  };
}

/** A slot machine with three reels, a lever and a lit top, its back at z = 0. */
function slotMachine(tone: LinearRgb, seed: number): Solid[] {
  const gold = painted(GOLD);
  const reels: Material = (hit) => {
    hit.paint([0.85, 0.83, 0.76]);
    const [reel, row] = [Math.floor(hit.u / 0.17), Math.floor(hit.v / 0.15)];
    const [u, v] = [fraction(hit.u / 0.17) - 0.5, fraction(hit.v / 0.15) - 0.5];
    const isSign = Math.abs(u) + Math.abs(v) * (hashCell(reel, row, seed) > 0.5 ? 1 : 0.6) < 0.34;
    if (isSign) hit.paint(hashCell(reel, row, seed + 3) > 0.5 ? [0.6, 0.02, 0.03] : [0.55, 0.36, 0.02]);
    if (Math.abs(u) > 0.46) hit.paint(GOLD);
    hit.emit([hit.red, hit.green, hit.blue], 0.8);
  };
  return [
    block(painted(BLACK), [0, 0, -0.3], [0.72, 0.7, 0.6]),
    block(painted([0.32, 0.02, 0.03]), [0, 0.7, -0.26], [0.72, 0.85, 0.52]),
    block(gold, [0, 0.7, -0.5], [0.74, 0.07, 0.3]),
    block(reels, [0, 0.95, -0.53], [0.54, 0.34, 0.03]),
    block(gold, [0, 0.9, -0.52], [0.62, 0.44, 0.015]),
    block(glowing([tone[0] * 1.6 + 0.2, tone[1] * 1.6 + 0.2, tone[2] * 1.6 + 0.2], tone), [0, 1.55, -0.26], [0.66, 0.34, 0.4]), // biome-ignore format: top
    round(gold, [0.42, 0.85, -0.3], [0.05, 0.5, 0.05]),
    ball(painted([0.6, 0.02, 0.02]), [0.42, 1.32, -0.3], [0.13, 0.13, 0.13]),
  ];
}

/** A thick carpet in red with golden rings. */
function carpet(seed: number): Material {
  return (hit) => {
    hit.paint([0.22, 0.015, 0.025]);
    const size = 1.1;
    const [u, v] = [fraction(hit.u / size) - 0.5, fraction(hit.v / size) - 0.5];
    const ring = Math.abs(Math.hypot(u, v) - 0.36);
    const petal = Math.abs(Math.hypot(u, v) - 0.16 - 0.06 * Math.cos(6 * Math.atan2(v, u) + seed));
    if (ring < 0.03) blend(hit, GOLD, 0.8);
    if (petal < 0.03) blend(hit, [0.5, 0.2, 0.05], 0.8);
  };
}

export const paintArcade = roomPainter(arcade(false));
export const paintCasino = roomPainter(arcade(true));
