import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { block } from './parts.ts';
import { painted, wood } from './surfaces.ts';

/** A slatted bench with a back. */
export function bench(noise: Noise, tone: LinearRgb, lengthM: number): Solid[] {
  const slat = wood(noise, tone, false, 3);
  const iron = painted([0.04, 0.045, 0.045]);
  return [
    ...[0.1, 0.24, 0.38].map((z) => block(slat, [0, 0.43, -z], [lengthM, 0.04, 0.12])),
    ...[0.56, 0.7, 0.84].map((y) => block(slat, [0, y, 0], [lengthM, 0.11, 0.035])),
    ...[-1, 1].flatMap((side) => [
      block(iron, [side * (lengthM / 2 - 0.12), 0, -0.24], [0.06, 0.43, 0.4]),
      block(iron, [side * (lengthM / 2 - 0.12), 0.4, 0.02], [0.06, 0.55, 0.05]),
    ]),
  ];
}

/** A bench without a back, as stands at long tables. */
export function form(noise: Noise, tone: LinearRgb, lengthM: number): Solid[] {
  const timber = wood(noise, tone, false, 5);
  return [
    block(timber, [0, 0.42, 0], [lengthM, 0.06, 0.32]),
    ...[-1, 1].map((side) => block(timber, [side * (lengthM / 2 - 0.25), 0, 0], [0.08, 0.42, 0.28])),
  ];
}
