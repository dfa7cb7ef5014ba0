import type { LinearRgb } from '../../maths/colour.ts';
import { linearOfHex } from '../../maths/colour.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';

/** A stadium round a football pitch: metres, x across the view, z away from the camera, y up. */
export interface StadiumPlan {
  /** Half of the pitch across the view, and its near and far end. */
  readonly halfX: number;
  readonly nearZ: number;
  readonly farZ: number;
  /** True when the view goes from goal to goal. */
  readonly isLengthwise: boolean;
  /** Where the stands begin, beside and beyond the pitch. */
  readonly standX: number;
  readonly standZ: number;
  /** Height of the uppermost row, and rise over run of the stands. */
  readonly standTop: number;
  readonly slope: number;
  /** Height of the roof over the stands. */
  readonly roof: number;
  readonly eye: number;
  /** Shirts and scarves in the stands. */
  readonly crowd: readonly LinearRgb[];
  readonly isFloodlit: boolean;
  readonly salt: number;
}

const CLUBS: readonly (readonly string[])[] = [
  ['#c8202c', '#f2f0ec', '#7a1018'],
  ['#1f4fb0', '#f2f0ec', '#12306e'],
  ['#f2c020', '#1a1a1a', '#f4e3a0'],
  ['#178a4a', '#f2f0ec', '#0c5a30'],
  ['#f2f0ec', '#c9c9cf', '#3a3f4a'],
];
const PLAIN_CLOTHES = ['#2b2e36', '#6b7078', '#c9b79c', '#8a4a3a', '#3f5f86', '#e2ded6', '#d9a184'];

/** Plans a stadium by the seed. Who plays in it is seen from the pitch, an empty one from the stands. */
export function planStadium(brief: PainterBrief): StadiumPlan {
  const random = brief.random.fork('stadium');
  const isLengthwise = random.chance(0.6);
  const halfX = isLengthwise ? 34 : 52.5;
  const nearZ = brief.hasSubjects ? -6 : random.between(7, 12);
  const farZ = nearZ + (isLengthwise ? 105 : 68);
  const club = random.pick(CLUBS).map(linearOfHex);
  return {
    halfX,
    nearZ,
    farZ,
    isLengthwise,
    standX: halfX + 7,
    standZ: farZ + 8,
    standTop: random.between(22, 30),
    slope: random.between(0.5, 0.62),
    roof: random.between(33, 38),
    eye: (brief.hasSubjects ? 1.7 : random.between(9, 15)) * brief.cameraHeight,
    crowd: [...club, ...club, ...club, ...PLAIN_CLOTHES.map(linearOfHex)],
    isFloodlit: DARK_TIMES.includes(brief.time) || brief.light === 'neon',
    salt: random.integer(1, 900),
  };
}
