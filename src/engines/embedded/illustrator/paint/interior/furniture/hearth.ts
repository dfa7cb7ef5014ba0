import { type LinearRgb, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import type { Solid } from '../../traced/solid.ts';
import type { HallSize } from '../hall.ts';
import { masonry } from '../masonry.ts';
import type { LitLamp } from './lamps.ts';
import { ball, block, round } from './parts.ts';
import { glowing, painted, wood } from './surfaces.ts';

/** What a fireplace is built of. */
export interface HearthLook {
  readonly stone: LinearRgb;
  readonly mantel: LinearRgb;
}

const SOOT: LinearRgb = [0.02, 0.016, 0.014];
const BARK: LinearRgb = [0.11, 0.06, 0.03];
const FIRELIGHT: LinearRgb = [1.7, 0.82, 0.3];
/** Flames, off the middle, with their widths and heights in metres. */
const FLAMES: readonly (readonly [dx: number, widthM: number, heightM: number])[] = [
  [-0.2, 0.2, 0.36],
  [-0.05, 0.24, 0.54],
  [0.13, 0.2, 0.42],
  [0.25, 0.12, 0.26],
];

/** A burning fireplace with its chimney against the wall at the back, its middle at `x`. */
export function hearth(size: HallSize, noise: Noise, x: number, { stone, mantel }: HearthLook): LitLamp {
  const z = size.backZ;
  const stones = masonry(noise, stone, 0.16, 0.34);
  const timber = wood(noise, mantel, false, 5);
  const look = { label: STUFF_LABELS.furniture };
  const solids: Solid[] = [
    ...[-1, 1].map((side) => block(stones, [x + side * 0.63, 0, z - 0.25], [0.34, 0.95, 0.5], look)),
    block(stones, [x, 0.9, z - 0.25], [1.6, 0.3, 0.5], look),
    block(timber, [x, 1.2, z - 0.29], [1.85, 0.1, 0.62], look),
    block(stones, [x, 1.3, z - 0.2], [1.3, size.height - 1.3, 0.4], look),
    block(painted(SOOT), [x, 0, z - 0.04], [0.94, 0.92, 0.06], look),
    block(masonry(noise, scaleRgb(stone, 0.8), 0.3, 0.5), [x, 0, z - 0.6], [1.8, 0.06, 1.1], look),
    ...[-0.14, 0.14].map((dz) => round(painted(BARK), [x, 0.06, z - 0.28 + dz], [0.66, 0.13, 0.13], { axis: 'x' })),
    round(painted(scaleRgb(BARK, 1.4)), [x + 0.03, 0.17, z - 0.28], [0.56, 0.12, 0.12], { axis: 'x' }),
  ];
  for (const [dx, widthM, heightM] of FLAMES) {
    const foot = [x + dx, 0.16, z - 0.3] as const;
    solids.push(
      ball(glowing([2.5, 0.95, 0.16], [0.8, 0.4, 0.15]), foot, [widthM, heightM, 0.1], { blocksLight: false }),
      ball(
        glowing([3.2, 2, 0.6], [1, 0.8, 0.4]),
        [foot[0], foot[1], foot[2] - 0.05],
        [widthM * 0.5, heightM * 0.6, 0.08],
        { blocksLight: false },
      ),
    );
  }
  return { solids, lamp: { x, y: 0.55, z: z - 0.75, intensity: FIRELIGHT, down: 0 } };
}

/** A basket of split logs, its middle at (x, z). */
export function logBasket(noise: Noise, x: number, z: number): Solid[] {
  const bark = painted(BARK);
  return [
    block(wood(noise, [0.2, 0.12, 0.06], false, 8), [x, 0, z], [0.5, 0.3, 0.36]),
    ...[-0.15, 0, 0.15].map((dx, k) =>
      round(bark, [x + dx, 0.3 + (k % 2) * 0.06, z], [0.13, 0.13, 0.4], { axis: 'z' }),
    ),
  ];
}
