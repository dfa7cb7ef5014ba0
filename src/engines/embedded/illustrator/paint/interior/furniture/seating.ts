import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import { type Solid, solidBetween, standingBox } from '../../traced/solid.ts';
import type { WallPlace } from '../hall.ts';
import { fabric, painted, wood } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;

/** A sofa against a wall, or an armchair when the extent is short. `cushion` colours the loose cushions. */
export function sofa(
  place: WallPlace,
  noise: Noise,
  along: readonly [number, number],
  out: number,
  tone: LinearRgb,
  cushion: LinearRgb,
): Solid[] {
  const cloth = { material: fabric(noise, tone), label: LABEL, radius: 0.06 };
  const loose = { material: fabric(noise, cushion), label: LABEL, radius: 0.05 };
  const legs = { material: painted([0.05, 0.035, 0.025]), label: LABEL };
  const [from, to] = along;
  const arm = 0.17;
  const seats = Math.max(1, Math.round((to - from - 2 * arm) / 0.75));
  const seatM = (to - from - 2 * arm) / seats;
  const solids = [
    place('soft', [from + 0.02, to - 0.02], [0.1, 0.36], [out + 0.03, out + 0.88], cloth),
    place('soft', [from + 0.04, to - 0.04], [0.2, 0.84], [out, out + 0.26], cloth),
    place('soft', [from, from + arm], [0.1, 0.62], [out + 0.02, out + 0.9], cloth),
    place('soft', [to - arm, to], [0.1, 0.62], [out + 0.02, out + 0.9], cloth),
    place('box', [from + 0.08, from + 0.13], [0, 0.11], [out + 0.78, out + 0.83], legs),
    place('box', [to - 0.13, to - 0.08], [0, 0.11], [out + 0.78, out + 0.83], legs),
  ];
  for (let seat = 0; seat < seats; seat++) {
    const a = from + arm + seat * seatM;
    solids.push(place('soft', [a + 0.005, a + seatM - 0.005], [0.32, 0.48], [out + 0.2, out + 0.9], cloth));
    solids.push(place('soft', [a + 0.02, a + seatM - 0.02], [0.46, 0.86], [out + 0.18, out + 0.36], cloth));
  }
  solids.push(place('soft', [from + arm + 0.02, from + arm + 0.42], [0.47, 0.84], [out + 0.34, out + 0.48], loose));
  if (seats > 1)
    solids.push(place('soft', [to - arm - 0.4, to - arm - 0.03], [0.47, 0.82], [out + 0.34, out + 0.47], loose));
  return solids;
}

/** A plain wooden chair at (x, z); `facing` 1 looks away from the camera, −1 towards it. */
export function chair(noise: Noise, x: number, z: number, facing: 1 | -1, tone: LinearRgb, seat: LinearRgb): Solid[] {
  const frame = { material: wood(noise, tone, true, Math.round(x * 10)), label: LABEL };
  const solids = [
    standingBox('soft', [x, 0.43, z], [0.42, 0.05, 0.42], {
      material: fabric(noise, seat),
      label: LABEL,
      radius: 0.02,
    }),
  ];
  for (const sideX of [-1, 1]) {
    solids.push(standingBox('box', [x + sideX * 0.18, 0, z + facing * 0.18], [0.035, 0.43, 0.035], frame));
    solids.push(standingBox('box', [x + sideX * 0.18, 0, z - facing * 0.19], [0.035, 0.9, 0.035], frame));
  }
  for (const y of [0.58, 0.7, 0.82])
    solids.push(standingBox('box', [x, y, z - facing * 0.19], [0.36, 0.06, 0.022], frame));
  return solids;
}

/** A bar stool. */
export function stool(x: number, z: number, heightM: number, seat: LinearRgb, metal: LinearRgb): Solid[] {
  const pole = { material: painted(metal), label: LABEL };
  return [
    standingBox('cylinder', [x, heightM - 0.06, z], [0.36, 0.06, 0.36], { material: painted(seat), label: LABEL }),
    standingBox('cylinder', [x, 0.02, z], [0.05, heightM - 0.08, 0.05], pole),
    standingBox('cylinder', [x, 0, z], [0.38, 0.025, 0.38], { ...pole, taper: 0.8 }),
  ];
}

/** A table with a round top on one foot. */
export function roundTable(
  noise: Noise,
  x: number,
  z: number,
  diameterM: number,
  top: LinearRgb,
  metal: LinearRgb,
): Solid[] {
  const pole = { material: painted(metal), label: LABEL };
  return [
    standingBox('cylinder', [x, 0.71, z], [diameterM, 0.035, diameterM], {
      material: wood(noise, top, false, 7),
      label: LABEL,
    }),
    standingBox('cylinder', [x, 0.02, z], [0.07, 0.69, 0.07], pole),
    standingBox('cylinder', [x, 0, z], [0.44, 0.035, 0.44], { ...pole, taper: 0.7 }),
  ];
}

/** A four-legged table. */
export function squareTable(
  noise: Noise,
  centre: readonly [x: number, z: number],
  size: readonly [width: number, height: number, depth: number],
  tone: LinearRgb,
): Solid[] {
  const [x, z] = centre;
  const [width, height, depth] = size;
  const legs = { material: wood(noise, tone, true, 4), label: LABEL };
  const solids = [
    standingBox('box', [x, height - 0.04, z], [width, 0.04, depth], {
      material: wood(noise, tone, false, 6),
      label: LABEL,
    }),
    solidBetween(
      'box',
      [x - width / 2 + 0.05, x + width / 2 - 0.05],
      [height - 0.12, height - 0.04],
      [z - depth / 2 + 0.05, z + depth / 2 - 0.05],
      legs,
    ),
  ];
  for (const sx of [-1, 1]) {
    for (const sz of [-1, 1]) {
      const at = [x + sx * (width / 2 - 0.06), 0, z + sz * (depth / 2 - 0.06)] as const;
      solids.push(standingBox('box', at, [0.055, height - 0.1, 0.055], legs));
    }
  }
  return solids;
}
