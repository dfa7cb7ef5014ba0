import { type LinearRgb, mixRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import type { Solid } from '../../traced/solid.ts';
import type { WallPlace } from '../hall.ts';
import { bookcase } from './storage.ts';
import { fabric, wood } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;
/** Half the width of the window over it, and height of its sill. */
export const NOOK_HALF_M = 0.95;
export const NOOK_SILL_M = 0.62;
const SEAT_M = 0.4;
const DEPTH_M = 0.58;
const SHELF_M = 0.95;

/** A cushioned bench under a window at `x` of a wall, between bookcases that reach up to `heightM`. */
export function windowSeat(
  place: WallPlace,
  noise: Noise,
  x: number,
  heightM: number,
  { tone, cloth, cushion }: { readonly tone: LinearRgb; readonly cloth: LinearRgb; readonly cushion: LinearRgb },
): Solid[] {
  const bench = { material: wood(noise, tone, false, 3), label: LABEL };
  const pad = { material: fabric(noise, cloth), label: LABEL, radius: 0.05 };
  const [from, to] = [x - NOOK_HALF_M - 0.12, x + NOOK_HALF_M + 0.12];
  const pillow = (at: number, width: number, colour: LinearRgb): Solid =>
    place('soft', [at, at + width], [SEAT_M + 0.1, SEAT_M + 0.1 + width * 0.95], [0.06, 0.24], {
      material: fabric(noise, colour),
      label: LABEL,
      radius: 0.07,
    });
  return [
    place('box', [from, to], [0, SEAT_M], [0, DEPTH_M], bench),
    place('soft', [from + 0.02, to - 0.02], [SEAT_M - 0.01, SEAT_M + 0.11], [0.01, DEPTH_M + 0.02], pad),
    pillow(from + 0.06, 0.42, cushion),
    pillow(from + 0.42, 0.34, mixRgb(cushion, [0.8, 0.74, 0.62], 0.6)),
    pillow(to - 0.5, 0.42, mixRgb(cloth, [0.8, 0.74, 0.62], 0.5)),
    ...bookcase(place, noise, tone, [from - SHELF_M, from - 0.02], heightM, 211),
    ...bookcase(place, noise, tone, [to + 0.02, to + SHELF_M], heightM, 433),
  ];
}
