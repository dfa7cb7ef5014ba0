import type { LinearRgb } from '../../../maths/colour.ts';
import { mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { darken, paintWood } from '../floors.ts';
import { blend } from '../walls.ts';
import { block, round } from './parts.ts';
import { painted, wood } from './surfaces.ts';

const IRON: LinearRgb = [0.07, 0.065, 0.06];
const STAVES = 20;

/** A cask lying on its side, one end towards the front, in a cradle; its middle is at x = 0, its front end at z = −length. */
export function cask(noise: Noise, tone: LinearRgb, diameterM: number, lengthM: number): Solid[] {
  const r = diameterM / 2;
  const foot = 0.16;
  const oak = staves(noise, tone, r + foot, lengthM);
  const slim = diameterM * 0.84;
  const end = (z: number, taper: number): Solid => {
    const wide = diameterM;
    return round(oak, [0, foot, z], [wide, wide, lengthM / 2], { axis: 'z', taper });
  };
  return [
    end(-lengthM * 0.75, wideRatio(diameterM, slim)),
    end(-lengthM * 0.25, 1 / wideRatio(diameterM, slim)),
    ...[-0.2, -0.8].map((share) =>
      block(
        wood(noise, scaleRgb(tone, 0.6), false, 2),
        [0, 0, lengthM * share],
        [diameterM * 0.8, foot + r * 0.35, 0.12],
      ),
    ),
  ];
}

function wideRatio(wide: number, slim: number): number {
  return wide / slim;
}

/** Staves round a cask with iron hoops, boards across its ends. */
function staves(noise: Noise, tone: LinearRgb, axisY: number, lengthM: number): Material {
  return (hit) => {
    if (Math.abs(hit.normalZ) > 0.9 || Math.abs(hit.normalX) > 0.999) {
      paintWood(hit, noise, tone, hit.y, hit.x + hit.z, hit.footprintU, Math.floor((hit.x + hit.z) / 0.11));
      darken(hit, 0.5 * lineCover(hit.u, 0.11, 0.008, hit.footprintU));
      const radius = Math.hypot(hit.u - Math.round(hit.u), hit.y - axisY);
      darken(hit, radius > 0.99 ? 0.3 : 0);
      return;
    }
    const angle = Math.atan2(hit.y - axisY, hit.normalX) / (2 * Math.PI);
    const stave = Math.floor(angle * STAVES);
    paintWood(hit, noise, tone, hit.z, angle * 2, hit.footprintU, stave);
    darken(hit, 0.45 * clamp(1 - Math.abs(fraction(angle * STAVES) - 0.5) * 14 + 5.4));
    const along = fraction(hit.z / (lengthM / 2.999));
    if (Math.abs(along - 0.12) < 0.055 || Math.abs(along - 0.6) < 0.05) hit.paint(IRON, 1.3);
  };
}

/** An upright barrel. */
export function barrel(noise: Noise, tone: LinearRgb, diameterM: number, heightM: number): Solid[] {
  const oak: Material = (hit) => {
    if (Math.abs(hit.normalY) > 0.9) {
      paintWood(hit, noise, tone, hit.z, hit.x, hit.footprintU, Math.floor(hit.x / 0.1));
      darken(hit, 0.5 * lineCover(hit.x, 0.1, 0.008, hit.footprintU));
      return;
    }
    const angle = Math.atan2(hit.normalZ, hit.normalX) / (2 * Math.PI);
    paintWood(hit, noise, tone, hit.y, angle * 2, hit.footprintU, Math.floor(angle * STAVES));
    darken(hit, 0.45 * clamp(1 - Math.abs(fraction(angle * STAVES) - 0.5) * 14 + 5.4));
    const along = hit.y / heightM;
    if (
      Math.abs(along - 0.08) < 0.03 ||
      Math.abs(along - 0.3) < 0.025 ||
      Math.abs(along - 0.7) < 0.025 ||
      Math.abs(along - 0.92) < 0.03
    )
      hit.paint(IRON, 1.3);
  };
  const taper = 1.16;
  return [
    round(oak, [0, 0, 0], [diameterM, heightM / 2, diameterM], { taper }),
    round(oak, [0, heightM / 2, 0], [diameterM, heightM / 2, diameterM], { taper: 1 / taper }),
  ];
}

const GLASSES: readonly LinearRgb[] = [
  [0.02, 0.06, 0.025],
  [0.05, 0.03, 0.015],
  [0.03, 0.045, 0.02],
  [0.14, 0.13, 0.05],
];

/** A rack full of lying bottles, of which the bottoms are seen. */
export function bottleRack(noise: Noise, tone: LinearRgb, widthM: number, heightM: number, seed: number): Solid[] {
  const cell = 0.13;
  const timber = wood(noise, tone, true, seed);
  const material: Material = (hit) => {
    const [column, row] = [Math.floor(hit.u / cell), Math.floor(hit.v / cell)];
    const [u, v] = [fraction(hit.u / cell) - 0.5, fraction(hit.v / cell) - 0.5];
    const foot = Math.max(hit.footprintU, hit.footprintV) / cell;
    hit.paint(scaleRgb(tone, 0.12));
    const d = Math.hypot(u, v + 0.08);
    if (hashCell(column, row, seed) > 0.12) {
      const glass = GLASSES[Math.floor(hashCell(column, row, seed + 1) * GLASSES.length)]!;
      const inside = clamp(0.5 + (0.36 - d) / (foot + 0.02));
      blend(hit, glass, inside);
      blend(hit, mixRgb(glass, [0.6, 0.66, 0.6], 0.5), inside * clamp(1 - Math.hypot(u + 0.12, v - 0.06) / 0.12) * 0.9);
      blend(hit, scaleRgb(glass, 0.3), inside * clamp(1 - Math.abs(d - 0.2) / 0.06) * 0.6);
    }
    const edge = Math.max(lineCover(hit.u, cell, 0.016, hit.footprintU), lineCover(hit.v, cell, 0.016, hit.footprintV));
    blend(hit, tone, edge);
  };
  return [
    block(material, [0, 0.08, -0.15], [widthM, heightM - 0.08, 0.3]),
    block(timber, [-widthM / 2, 0, -0.17], [0.06, heightM + 0.04, 0.34]),
    block(timber, [widthM / 2, 0, -0.17], [0.06, heightM + 0.04, 0.34]),
    block(timber, [0, heightM, -0.17], [widthM + 0.08, 0.05, 0.36]),
    block(painted(scaleRgb(tone, 0.5)), [0, 0, -0.17], [widthM, 0.08, 0.32]),
  ];
}
