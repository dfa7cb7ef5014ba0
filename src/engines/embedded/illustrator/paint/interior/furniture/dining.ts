import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Random } from '../../../maths/random.ts';
import type { Solid } from '../../traced/solid.ts';
import { ball, block, placed, round } from './parts.ts';
import { chair, squareTable } from './seating.ts';
import { glowing, painted } from './surfaces.ts';

const CHINA: LinearRgb = [0.85, 0.84, 0.8];
const GLASS: LinearRgb = [0.62, 0.68, 0.7];

/** Where somebody sits at a table: which side, and how far along it. */
interface Cover {
  readonly x: number;
  readonly z: number;
  readonly facing: 'camera' | 'away' | 'left' | 'right';
}

/** How a table for several is laid. */
export interface TableLook {
  readonly widthM: number;
  readonly depthM: number;
  readonly wood: LinearRgb;
  readonly seat: LinearRgb;
  readonly cloth: LinearRgb;
  readonly isLaid: boolean;
  /** How brightly its candles burn, 0 for none. */
  readonly candles: number;
}

/** A table with chairs all round, laid with plates and glasses, centred on x = 0, z = 0. */
export function diningTable(noise: Noise, random: Random, seats: number, look: TableLook): Solid[] {
  const { widthM: w, depthM: d } = look;
  const solids = squareTable(noise, [0, 0], [w, 0.76, d], look.wood);
  for (const cover of coversOf(seats, w, d)) {
    solids.push(...placed(chair(noise, 0, 0, -1, look.wood, look.seat), { ...cover, ...pushedBack(cover, 0.36) }));
    if (look.isLaid) solids.push(...placed(setting(look.cloth), { ...cover, ...pushedBack(cover, -0.2) }));
  }
  if (look.isLaid) solids.push(block(painted(look.cloth), [0, 0.76, 0], [w * 0.9, 0.004, d * 0.24]));
  solids.push(...(random.chance(0.6) ? bouquet(random, look.cloth) : fruitBowl(random)));
  if (look.candles > 0) for (const x of [-0.42, 0.42]) solids.push(...candle(x, 0.76, 0, look.candles));
  return solids;
}

/** Two at the ends from six on, the rest along the sides. */
function coversOf(seats: number, w: number, d: number): Cover[] {
  const ends = seats >= 6 && seats % 2 === 0 ? 2 : 0;
  const side = Math.ceil((seats - ends) / 2);
  const covers: Cover[] = [];
  for (let k = 0; k < seats - ends; k++) {
    const isBack = k % 2 === 0;
    const step = w / side;
    const x = -w / 2 + step * (Math.floor(k / 2) + 0.5);
    covers.push({ x, z: isBack ? d / 2 : -d / 2, facing: isBack ? 'camera' : 'away' });
  }
  if (ends) covers.push({ x: -w / 2, z: 0, facing: 'right' }, { x: w / 2, z: 0, facing: 'left' });
  return covers;
}

/** Away from the table, against the way that the sitter looks. */
function pushedBack({ x, z, facing }: Cover, byM: number): { x: number; z: number } {
  if (facing === 'camera') return { x, z: z + byM * 0.6 };
  if (facing === 'away') return { x, z: z - byM * 0.6 };
  return { x: facing === 'right' ? x - byM * 0.6 : x + byM * 0.6, z };
}

function setting(napkin: LinearRgb): Solid[] {
  return [
    round(painted(CHINA), [0, 0.76, 0], [0.27, 0.014, 0.27]),
    round(painted([0.74, 0.73, 0.7]), [0, 0.774, 0], [0.18, 0.006, 0.18]),
    block(painted(napkin), [-0.2, 0.76, 0], [0.09, 0.012, 0.2]),
    round(painted(GLASS), [0.17, 0.76, -0.14], [0.065, 0.015, 0.065]),
    round(painted(GLASS), [0.17, 0.775, -0.14], [0.012, 0.08, 0.012]),
    round(painted(GLASS), [0.17, 0.855, -0.14], [0.085, 0.1, 0.085], { taper: 1.3 }),
  ];
}

/** A lit candle in a stick. */
export function candle(x: number, y: number, z: number, light: number): Solid[] {
  return [
    round(painted([0.42, 0.28, 0.1]), [x, y, z], [0.09, 0.03, 0.09]),
    round(painted([0.42, 0.28, 0.1]), [x, y + 0.03, z], [0.03, 0.12, 0.03]),
    round(painted([0.85, 0.82, 0.72]), [x, y + 0.15, z], [0.03, 0.17, 0.03]),
    ball(glowing([2.6 * light, 1.5 * light, 0.5 * light], [1, 0.9, 0.6]), [x, y + 0.325, z], [0.03, 0.06, 0.03], {
      blocksLight: false,
    }),
  ];
}

const PETALS: readonly LinearRgb[] = [
  [0.75, 0.12, 0.16],
  [0.85, 0.5, 0.1],
  [0.8, 0.35, 0.5],
  [0.82, 0.78, 0.7],
  [0.5, 0.3, 0.65],
];

function bouquet(random: Random, vase: LinearRgb): Solid[] {
  const solids = [round(painted(vase), [0, 0.76, 0], [0.13, 0.2, 0.13], { taper: 1.2 })];
  const petals = random.pick(PETALS);
  for (let k = 0; k < 12; k++) {
    const angle = k * 2.4;
    const out = 0.03 + 0.012 * k;
    const tone = k % 3 === 2 ? ([0.12, 0.26, 0.08] as const) : petals;
    const at = [Math.cos(angle) * out, 0.95 + 0.12 * ((k * 5) % 4) * 0.3, Math.sin(angle) * out] as const;
    solids.push(ball(painted(tone), at, [0.09, 0.085, 0.09]));
  }
  return solids;
}

function fruitBowl(random: Random): Solid[] {
  const solids = [round(painted([0.6, 0.56, 0.48]), [0, 0.76, 0], [0.34, 0.09, 0.34], { taper: 1.7 })];
  const fruits: readonly LinearRgb[] = [[0.7, 0.1, 0.07], [0.85, 0.45, 0.06], [0.5, 0.6, 0.12], [0.8, 0.66, 0.12]]; // biome-ignore format: fruits
  for (let k = 0; k < 7; k++) {
    const angle = k * 1.05;
    const out = k === 6 ? 0 : 0.1;
    solids.push(
      ball(
        painted(random.pick(fruits)),
        [Math.cos(angle) * out, k === 6 ? 0.87 : 0.82, Math.sin(angle) * out],
        [0.085, 0.085, 0.085],
      ),
    );
  }
  return solids;
}
