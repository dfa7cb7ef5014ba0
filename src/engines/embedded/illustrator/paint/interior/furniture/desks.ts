import type { LinearRgb } from '../../../maths/colour.ts';
import { scaleRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { ball, block, cushion, round } from './parts.ts';
import { doors, fabric, painted, wood } from './surfaces.ts';

const BLACK: LinearRgb = [0.02, 0.021, 0.023];
const STEEL: LinearRgb = [0.35, 0.36, 0.38];

/** Off the middle, so that who sits behind it is seen. */
const SCREEN_X = 0.36;

/** A screen that shows windows with lines of text or a chart; `tint` is its light. */
export function screen(seed: number, tint: LinearRgb, strength: number): Material {
  return (hit) => {
    hit.paint([0.01, 0.01, 0.012]);
    const [column, row] = [Math.floor(hit.u / 0.2), Math.floor(hit.v / 0.17)];
    const [u, v] = [fraction(hit.u / 0.2), fraction(hit.v / 0.17)];
    const isChart = hashCell(column, row, seed) > 0.6;
    const line = Math.floor(v * 7);
    const isText = !isChart && u > 0.1 && u < 0.3 + 0.6 * hashCell(line, column, seed + row) && fraction(v * 7) > 0.45;
    const bar = Math.floor(u * 7);
    const isBar = isChart && fraction(u * 7) > 0.3 && v < 0.15 + 0.7 * hashCell(bar, column, seed + row);
    const k = strength * (isText ? 0.95 : isBar ? 0.8 : 0.24);
    hit.emit(isBar ? [tint[0] * 0.5, tint[1] * 0.9, tint[2]] : tint, k);
  };
}

/** A desk whose front (the side of the one who sits) is towards −z, with a screen, a keyboard and a lamp or a pile of paper. */
export function desk(noise: Noise, tone: LinearRgb, seed: number, widthM = 1.4): Solid[] {
  const top = wood(noise, tone, false, seed);
  const black = painted(BLACK);
  const solids = [
    block(top, [0, 0.71, -0.36], [widthM, 0.04, 0.72]),
    block(wood(noise, tone, true, seed), [0, 0.25, -0.05], [widthM - 0.08, 0.46, 0.025]),
    ...[-1, 1].map((side) => block(painted(STEEL), [side * (widthM / 2 - 0.05), 0, -0.36], [0.05, 0.71, 0.66])),
    block(doors(scaleRgb(tone, 0.85), 0.4, 0.2, STEEL), [widthM / 2 - 0.28, 0.1, -0.36], [0.4, 0.6, 0.6]),
    block(black, [SCREEN_X, 0.75, -0.16], [0.22, 0.012, 0.18]),
    block(black, [SCREEN_X, 0.76, -0.13], [0.05, 0.1, 0.03]),
    block(black, [SCREEN_X, 0.82, -0.155], [0.54, 0.31, 0.03]),
    block(screen(seed, [0.7, 0.85, 1], 0.9), [SCREEN_X, 0.835, -0.165], [0.51, 0.28, 0.022]),
    block(painted([0.55, 0.56, 0.58]), [0, 0.75, -0.48], [0.42, 0.018, 0.14]),
    cushion(black, [0.3, 0.75, -0.48], [0.06, 0.03, 0.1], 0.014),
  ];
  if (hashCell(seed, 1, 2) > 0.4)
    for (let k = 0; k < 3; k++)
      solids.push(block(painted([0.82, 0.81, 0.78]), [-0.5 + 0.01 * k, 0.75 + k * 0.02, -0.4], [0.22, 0.019, 0.3]));
  else solids.push(...mug(-0.48, 0.75, -0.42, [0.6, 0.2, 0.12]));
  return solids;
}

/** A mug or a pot for pens. */
export function mug(x: number, y: number, z: number, tone: LinearRgb): Solid[] {
  return [
    round(painted(tone), [x, y, z], [0.085, 0.1, 0.085]),
    round(painted(BLACK), [x, y + 0.1, z], [0.07, 0.003, 0.07]),
  ];
}

/** A chair on castors, its back towards +z. */
export function officeChair(noise: Noise, tone: LinearRgb): Solid[] {
  const black = painted(BLACK);
  return [
    cushion(fabric(noise, tone), [0, 0.44, 0], [0.5, 0.09, 0.48], 0.04),
    cushion(fabric(noise, tone), [0, 0.6, 0.23], [0.46, 0.52, 0.08], 0.038),
    round(black, [0, 0.08, 0], [0.05, 0.37, 0.05]),
    block(black, [0, 0.05, 0], [0.56, 0.035, 0.05]),
    block(black, [0, 0.05, 0], [0.05, 0.035, 0.56]),
    block(black, [0, 0.45, 0.24], [0.06, 0.2, 0.03]),
    ...[[-0.27, 0], [0.27, 0], [0, -0.27], [0, 0.27]].map(([x, z]) => ball(black, [x!, 0, z!], [0.07, 0.07, 0.07])), // biome-ignore format: castors
  ];
}
