import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import { type Solid, standingBox } from '../../traced/solid.ts';
import { stool } from './seating.ts';
import { doors, painted, wood } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;
const SIZE_M = { width: 2, height: 0.92, depth: 0.8 } as const;
const OVERHANG_M = 0.22;
const STOOLS = 3;

/** A block of cupboards in the middle of a kitchen, with stools on the side of the camera and a bowl on its top. */
export function island(
  noise: Noise,
  [x, z]: readonly [x: number, z: number],
  look: { readonly front: LinearRgb; readonly top: LinearRgb; readonly metal: LinearRgb },
  seat: LinearRgb,
): Solid[] {
  const { width, height, depth } = SIZE_M;
  const solids = [
    standingBox('box', [x, 0, z], [width - 0.06, 0.1, depth - 0.1], {
      material: painted([0.03, 0.03, 0.03]),
      label: LABEL,
    }),
    standingBox('box', [x, 0.1, z], [width, height - 0.14, depth], {
      material: doors(look.front, 0.5, height - 0.14, look.metal),
      label: LABEL,
    }),
    standingBox('box', [x, height - 0.04, z - OVERHANG_M / 2], [width + 0.1, 0.05, depth + OVERHANG_M], {
      material: wood(noise, look.top, false, 5),
      label: LABEL,
    }),
    standingBox('cylinder', [x + 0.45, height + 0.01, z], [0.34, 0.1, 0.34], {
      material: painted([0.8, 0.78, 0.74]),
      label: LABEL,
      taper: 1.25,
    }),
  ];
  for (let k = 0; k < 4; k++)
    solids.push(
      standingBox('soft', [x + 0.37 + 0.055 * k, height + 0.09, z + (k % 2) * 0.07 - 0.03], [0.1, 0.1, 0.1], {
        material: painted(FRUIT[k]!),
        label: LABEL,
        radius: 0.05,
      }),
    );
  for (let k = 0; k < STOOLS; k++)
    solids.push(...stool(x + (k - 1) * 0.66, z - depth / 2 - OVERHANG_M - 0.1, 0.66, seat, look.metal));
  return solids;
}

const FRUIT: readonly LinearRgb[] = [
  [0.75, 0.3, 0.05],
  [0.7, 0.5, 0.06],
  [0.5, 0.06, 0.05],
  [0.75, 0.34, 0.06],
];
