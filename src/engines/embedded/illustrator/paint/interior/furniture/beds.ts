import type { LinearRgb } from '../../../maths/colour.ts';
import { mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { filteredNoise, lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { darken } from '../floors.ts';
import { blend } from '../walls.ts';
import { block, cushion, round } from './parts.ts';
import { doors, fabric, painted, wood } from './surfaces.ts';

/** How a bed looks. */
export interface BedLook {
  readonly widthM: number;
  readonly headM: number;
  readonly frame: LinearRgb;
  readonly linen: LinearRgb;
  readonly blanket: LinearRgb;
  readonly cushions: LinearRgb;
  readonly isUpholstered: boolean;
}

const LENGTH_M = 2.05;

/** A bed with a headboard, pillows, a turned-down sheet and a throw over its foot end. */
export function bed(noise: Noise, look: BedLook): Solid[] {
  const { widthM: w, headM } = look;
  const timber = wood(noise, look.frame, false, 3);
  const head = look.isUpholstered ? buttoned(noise, look.frame) : wood(noise, look.frame, true, 5);
  const linen = fabric(noise, look.linen);
  const solids = [
    cushion(head, [0, 0.05, -0.06], [w + 0.16, headM, 0.11], look.isUpholstered ? 0.05 : 0.025),
    block(timber, [0, 0.16, -LENGTH_M / 2], [w + 0.08, 0.16, LENGTH_M]),
    cushion(linen, [0, 0.28, -LENGTH_M / 2 - 0.02], [w, 0.24, LENGTH_M - 0.06], 0.07),
    cushion(quilted(noise, look.blanket), [0, 0.24, -LENGTH_M * 0.64], [w + 0.1, 0.33, LENGTH_M * 0.72], 0.09),
    cushion(linen, [0, 0.3, -LENGTH_M * 0.3], [w + 0.08, 0.285, 0.26], 0.09),
    cushion(fabric(noise, look.cushions), [0, 0.26, -LENGTH_M * 0.86], [w + 0.13, 0.335, 0.42], 0.09),
  ];
  for (const x of [-1, 1]) {
    const at = w > 1.2 ? x * w * 0.25 : 0;
    const wide = w > 1.2 ? w * 0.44 : w * 0.72;
    solids.push(cushion(linen, [at, 0.48, -0.36], [wide, 0.2, 0.42], 0.095));
    solids.push(cushion(linen, [at, 0.5, -0.22], [wide, 0.38, 0.2], 0.095));
    for (const z of [-0.1, -LENGTH_M + 0.1]) solids.push(block(timber, [(x * w) / 2, 0, z], [0.07, 0.18, 0.07]));
  }
  solids.push(cushion(fabric(noise, look.cushions), [w * 0.06, 0.5, -0.5], [0.5, 0.34, 0.15], 0.07));
  return solids;
}

/** A small cupboard beside a bed. */
export function nightstand(noise: Noise, tone: LinearRgb, metal: LinearRgb): Solid[] {
  return [
    block(doors(tone, 0.44, 0.22, metal), [0, 0.12, -0.2], [0.44, 0.4, 0.38]),
    block(wood(noise, tone, false, 9), [0, 0.52, -0.2], [0.48, 0.03, 0.42]),
    block(painted(scaleRgb(tone, 0.5)), [0, 0, -0.2], [0.36, 0.12, 0.3]),
  ];
}

/** A wardrobe with two or three doors. */
export function wardrobe(noise: Noise, tone: LinearRgb, metal: LinearRgb, widthM: number, heightM: number): Solid[] {
  const leaf = widthM / Math.round(widthM / 0.55);
  return [
    block(painted(scaleRgb(tone, 0.6)), [0, 0, -0.28], [widthM, 0.08, 0.52]),
    block(doors(tone, leaf, heightM - 0.1, metal), [0, 0.08, -0.29], [widthM, heightM - 0.08, 0.58]),
    block(wood(noise, tone, false, 2), [0, heightM, -0.3], [widthM + 0.06, 0.05, 0.62]),
  ];
}

/** A chest of drawers. */
export function drawers(noise: Noise, tone: LinearRgb, metal: LinearRgb, widthM: number, heightM: number): Solid[] {
  return [
    block(doors(tone, widthM / 2, heightM / 4, metal), [0, 0.1, -0.22], [widthM, heightM - 0.1, 0.44]),
    block(wood(noise, tone, false, 2), [0, heightM, -0.23], [widthM + 0.05, 0.03, 0.48]),
    ...[-1, 1].map((side) =>
      round(painted(scaleRgb(tone, 0.5)), [side * (widthM / 2 - 0.08), 0, -0.34], [0.05, 0.1, 0.05]),
    ),
  ];
}

/** Cloth quilted in lozenges. */
function quilted(noise: Noise, tone: LinearRgb): Material {
  const size = 0.24;
  return (hit) => {
    const s = Math.SQRT1_2;
    const [a, b] = Math.abs(hit.normalY) > 0.5 ? [hit.x, hit.z] : [hit.u, hit.v];
    const p = (a + b) * s;
    const q = (b - a) * s;
    hit.paint(tone, 1 + 0.1 * filteredNoise(noise, a, b, 5, 5, hit.footprintV, 3));
    const foot = Math.max(hit.footprintU, hit.footprintV);
    const seam = Math.max(lineCover(p, size, 0.012, foot), lineCover(q, size, 0.012, foot));
    darken(hit, 0.3 * seam);
  };
}

/** Upholstery with buttons. */
function buttoned(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    hit.paint(tone, 1 + 0.08 * filteredNoise(noise, hit.u, hit.v, 6, 6, hit.footprintV, 3));
    const du = ((hit.u / 0.24) % 1) - 0.5;
    const dv = ((hit.v / 0.24) % 1) - 0.5;
    const d = Math.hypot(du < -0.5 ? du + 1 : du, dv);
    blend(hit, mixRgb(tone, [0, 0, 0], 0.6), 0.7 * clamp((0.1 - d) / 0.05));
    darken(hit, 0.18 * clamp(1 - Math.abs(d - 0.2) / 0.2));
  };
}
