import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell, type Random } from '../../../maths/random.ts';
import { STUFF_LABELS } from '../../frame.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Hit } from '../../traced/hit.ts';
import { type Solid, solidBetween, standingBox } from '../../traced/solid.ts';
import type { WallPlace } from '../hall.ts';
import { blend } from '../walls.ts';
import type { WallWindow } from '../window.ts';
import { painted, painting } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;

/** A framed picture on a wall. */
export function picture(
  place: WallPlace,
  noise: Noise,
  random: Random,
  along: readonly [number, number],
  up: readonly [number, number],
): Solid {
  return place('box', along, up, [0, 0.03], { material: painting(noise, random, along, up), label: LABEL });
}

/** A rug lying on the floor: borders and a pattern that suits the seed. */
export function rug(
  noise: Noise,
  random: Random,
  x: readonly [number, number],
  z: readonly [number, number],
  ground: LinearRgb,
  figure: LinearRgb,
): Solid {
  const kind = random.integer(0, 3);
  const width = x[1] - x[0];
  const depth = z[1] - z[0];
  const isRound = kind === 3;
  const material = (hit: Hit): void => {
    const u = hit.x - x[0];
    const v = hit.z - z[0];
    const footprint = Math.max(hit.footprintU, hit.footprintV);
    const pile = 1 + 0.16 * noise.at(hit.x * 110, hit.z * 70) * detailShare(0.02, footprint);
    hit.paint(ground, pile);
    const fromCentre = Math.hypot((u / width - 0.5) * 2, (v / depth - 0.5) * 2);
    const edge = isRound ? ((1 - fromCentre) * width) / 2 : Math.min(u, width - u, v, depth - v);
    const line = (at: number, half: number): number => clamp((half - Math.abs(edge - at)) / (footprint + 0.004) + 0.5);
    blend(hit, figure, 0.9 * Math.max(line(0.12, 0.025), line(0.19, 0.008)));
    if (edge < 0.24) return;
    const soft = footprint * 3 + 0.05;
    if (kind === 0) {
      const a = Math.abs(fraction(u / 0.36) - 0.5) + Math.abs(fraction(v / 0.36) - 0.5);
      blend(hit, figure, 0.8 * clamp((Math.abs(a - 0.4) < 0.25 ? 0.08 - Math.abs(a - 0.4) : -1) / soft + 0.5));
    } else if (kind === 1) blend(hit, figure, 0.75 * clamp((0.22 - Math.abs(fraction(v / 0.22) - 0.5)) / soft + 0.5));
    else if (kind === 2) blend(hit, figure, 0.6 * clamp((noise.at(u * 2.6, v * 2.6) - 0.12) / 0.08));
    else blend(hit, figure, 0.7 * clamp(Math.sin(fromCentre * 22) * 2) * detailShare(0.12, footprint));
  };
  const kindOfSolid = isRound ? 'cylinder' : 'box';
  return solidBetween(kindOfSolid, x, [0, 0.014], isRound ? [z[0], z[0] + width] : z, {
    material,
    label: STUFF_LABELS.floor,
  });
}

/** A house plant in a pot: a ball of leaves with gaps, or upright blades. */
export function plant(random: Random, x: number, z: number, heightM: number, pot: LinearRgb): Solid[] {
  const tone: LinearRgb = random.pick([
    [0.06, 0.16, 0.05],
    [0.09, 0.2, 0.06],
    [0.05, 0.14, 0.09],
  ]);
  const offset = random.between(0, 80);
  const potM = Math.min(0.42, 0.14 + heightM * 0.2);
  const leafM = random.between(0.05, 0.085);
  const leafAt = (hit: Hit): number => {
    const around = Math.atan2(hit.x - x, hit.z - z) * heightM * 0.28;
    const first = leafTone(around / leafM, hit.y / leafM, offset);
    return first > 0 ? first : leafTone(around / leafM + 0.5, hit.y / leafM + 0.37, offset + 40) * 0.72;
  };
  const foliage = {
    material: (hit: Hit): void => hit.paint(tone, 0.35 + 2.1 * leafAt(hit)),
    label: LABEL,
    covers: (hit: Hit): boolean => leafAt(hit) > 0,
    blocksLight: false,
  };
  const solids = [
    standingBox('cylinder', [x, 0, z], [potM, potM * 0.95, potM], {
      material: painted(pot),
      label: LABEL,
      taper: 1.25,
    }),
  ];
  for (let ball = 0; ball < 7; ball++) {
    const spread = heightM * 0.2;
    const size = heightM * random.between(0.26, 0.42);
    const at = [
      x + random.between(-spread, spread),
      potM * 0.8 + random.between(0.1, 0.62) * (heightM - potM),
      z + random.between(-spread, spread),
    ] as const;
    solids.push(standingBox('ellipsoid', at, [size, size * random.between(0.7, 1.1), size], foliage));
  }
  return solids;
}

/** A pair of curtains beside a window, with deep folds. */
export function curtains(
  place: WallPlace,
  window: Pick<WallWindow, 'along' | 'up'>,
  tone: LinearRgb,
  ceilingM: number,
): Solid[] {
  const [from, to] = window.along;
  const widthM = Math.min(0.5, (to - from) * 0.26);
  const top = Math.min(ceilingM - 0.12, window.up[1] + 0.22);
  const bottom = window.up[0] < 0.5 ? 0.02 : Math.max(0.02, window.up[0] - 0.25);
  const material = (hit: Hit): void => {
    const fold = Math.sin(hit.u * 62 + 0.7 * Math.sin(hit.u * 19 + hit.v * 0.8));
    hit.paint(tone, 0.74 + 0.32 * fold * detailShare(0.07, hit.footprintU));
  };
  const look = { material, label: LABEL, radius: 0.04 };
  const rail = { material: painted([0.3, 0.22, 0.12] as const), label: LABEL };
  return [
    place('soft', [from - widthM * 0.75, from + widthM * 0.25], [bottom, top], [0.06, 0.16], look),
    place('soft', [to - widthM * 0.25, to + widthM * 0.75], [bottom, top], [0.06, 0.16], look),
    place('box', [from - widthM * 0.85, to + widthM * 0.85], [top, top + 0.025], [0.09, 0.115], rail),
  ];
}

/** Brightness (above 0) of the leaf that covers a point of a grid of leaves, 0 between leaves. */
function leafTone(u: number, v: number, salt: number): number {
  const column = Math.floor(u);
  const row = Math.floor(v);
  const angle = hashCell(column, row, salt) * Math.PI;
  const du = u - column - 0.5;
  const dv = v - row - 0.5;
  const along = du * Math.cos(angle) + dv * Math.sin(angle);
  const across = dv * Math.cos(angle) - du * Math.sin(angle);
  const width = 0.34 * (1 - (along / 0.68) ** 2);
  if (Math.abs(across) > width) return 0;
  const vein = Math.abs(across) < 0.03 ? 0.25 : 0;
  return 0.25 + 0.5 * hashCell(column, row, salt + 7) + 0.25 * (along + 0.5) + vein;
}
