import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Hit } from '../../traced/hit.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { ball, block, cushion, round } from './parts.ts';
import { doors, fabric, painted, wood } from './surfaces.ts';

const PORCELAIN: LinearRgb = [0.86, 0.87, 0.87];
const WATER: LinearRgb = [0.3, 0.52, 0.56];
const CHROME: LinearRgb = [0.55, 0.57, 0.6];

/** A free-standing bathtub full of water, its long side along x. */
export function bathtub(noise: Noise, isFoaming: boolean): Solid[] {
  const white = painted(PORCELAIN);
  const chrome = painted(CHROME);
  const [w, d, h] = [1.75, 0.8, 0.58];
  const solids = [
    cushion(white, [0, 0.03, -d / 2], [w - 0.1, 0.3, d - 0.1], 0.1),
    cushion(white, [0, 0.08, -0.05], [w, h - 0.08, 0.1], 0.048),
    cushion(white, [0, 0.08, -d + 0.05], [w, h - 0.08, 0.1], 0.048),
    cushion(white, [-w / 2 + 0.06, 0.08, -d / 2], [0.12, h - 0.08, d], 0.055),
    cushion(white, [w / 2 - 0.06, 0.08, -d / 2], [0.12, h - 0.08, d], 0.055),
    block(rippling(noise), [0, 0.3, -d / 2], [w - 0.18, 0.16, d - 0.16]),
    round(chrome, [w / 2 - 0.2, 0.55, -0.06], [0.035, 0.3, 0.035]),
    block(chrome, [w / 2 - 0.2, 0.83, -0.16], [0.035, 0.03, 0.22]),
  ];
  if (isFoaming)
    for (const [
      x,
      z,
      size,
    ] of [[-0.5, -0.3, 0.34], [-0.26, -0.46, 0.42], [0.02, -0.32, 0.38], [0.26, -0.5, 0.34], [-0.06, -0.56, 0.28], [-0.58, -0.55, 0.26]] as const) // biome-ignore format: bubbles
      solids.push(ball(painted([0.92, 0.93, 0.95]), [x, 0.4, z], [size, 0.22, size * 0.9]));
  return solids;
}

/** A basin on a cupboard, with a tap and things to wash. */
export function washstand(noise: Noise, tone: LinearRgb, top: LinearRgb, metal: LinearRgb, widthM: number): Solid[] {
  const chrome = painted(CHROME);
  const basin = widthM > 1.1 ? [-widthM / 4, widthM / 4] : [0];
  return [
    block(doors(tone, widthM / Math.round(widthM / 0.45), 0.62, metal), [0, 0.12, -0.24], [widthM, 0.66, 0.46]),
    block(painted([0.05, 0.05, 0.05]), [0, 0, -0.2], [widthM - 0.1, 0.12, 0.36]),
    block(wood(noise, top, false, 4), [0, 0.78, -0.25], [widthM + 0.04, 0.04, 0.5]),
    ...basin.flatMap((x) => [
      round(painted(PORCELAIN), [x, 0.82, -0.26], [0.42, 0.13, 0.42], { taper: 1.25 }),
      round(painted([0.5, 0.53, 0.55]), [x, 0.945, -0.26], [0.36, 0.008, 0.36]),
      round(chrome, [x, 0.82, -0.05], [0.03, 0.3, 0.03]),
      block(chrome, [x, 1.1, -0.12], [0.03, 0.025, 0.17]),
    ]),
    round(painted([0.75, 0.45, 0.3]), [widthM / 2 - 0.1, 0.82, -0.2], [0.07, 0.16, 0.07]),
    round(painted([0.3, 0.5, 0.45]), [widthM / 2 - 0.2, 0.82, -0.14], [0.06, 0.12, 0.06]),
  ];
}

/** A water closet with its cistern. */
export function toilet(): Solid[] {
  const white = painted(PORCELAIN);
  return [
    cushion(white, [0, 0.38, -0.1], [0.42, 0.42, 0.19], 0.05),
    round(white, [0, 0, -0.42], [0.3, 0.4, 0.34], { taper: 1.2 }),
    ball(white, [0, 0.3, -0.44], [0.4, 0.18, 0.52]),
    cushion(painted([0.78, 0.79, 0.8]), [0, 0.42, -0.43], [0.38, 0.04, 0.48], 0.019),
  ];
}

/** A mirror that shows a pale room, with a frame; `round` ones are discs. */
export function mirror(frame: LinearRgb, widthM: number, heightM: number, bright: number): Solid[] {
  const glass: Material = (hit) => {
    hit.paint([0.02, 0.022, 0.025]);
    const slant = clamp(0.5 + 0.5 * Math.sin(hit.u * 2.2 + hit.v * 1.3));
    const share = bright * (0.45 + 0.35 * slant);
    hit.emit([0.62, 0.7, 0.74], share);
  };
  return [
    block(painted(frame), [0, 0, -0.02], [widthM + 0.06, heightM + 0.06, 0.035]),
    block(glass, [0, 0.03, -0.03], [widthM, heightM, 0.03]),
  ];
}

/** Towels over a rail on the wall. */
export function towelRail(noise: Noise, tones: readonly LinearRgb[], y: number): Solid[] {
  const width = 0.36 * tones.length + 0.1;
  return [
    block(painted(CHROME), [0, y, -0.08], [width, 0.025, 0.025]),
    ...tones.map((tone, index) =>
      cushion(
        fabric(noise, tone),
        [(index - (tones.length - 1) / 2) * 0.36, y - 0.55, -0.085],
        [0.31, 0.59, 0.07],
        0.03,
      ),
    ),
  ];
}

/** A stool with folded towels. */
export function bathStool(noise: Noise, tone: LinearRgb, towel: LinearRgb): Solid[] {
  return [
    round(wood(noise, tone, false, 3), [0, 0.42, 0], [0.34, 0.035, 0.34]),
    ...[-0.1, 0.1].flatMap((x) => [-0.1, 0.1].map((z) => round(painted(tone), [x, 0, z], [0.035, 0.43, 0.035]))),
    cushion(fabric(noise, towel), [0, 0.455, 0], [0.27, 0.09, 0.22], 0.04),
    cushion(fabric(noise, [0.8, 0.79, 0.76]), [0, 0.54, 0], [0.24, 0.07, 0.2], 0.034),
  ];
}

function rippling(noise: Noise): Material {
  return (hit: Hit) => {
    hit.paint(WATER, 1 + 0.25 * noise.at(hit.x * 9, hit.z * 9));
    blend(hit, [0.8, 0.9, 0.92], 0.35 * clamp(noise.at(hit.x * 14 + 5, hit.z * 14) * 2 - 0.5));
  };
}
