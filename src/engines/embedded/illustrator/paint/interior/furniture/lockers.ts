import type { LinearRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { darken } from '../floors.ts';
import { block } from './parts.ts';

const DOOR_M = 0.38;

/** A row of tall steel lockers with slits and handles. */
export function lockers(tone: LinearRgb, widthM: number, heightM: number): Solid[] {
  const material: Material = (hit) => {
    hit.paint(tone);
    const [u, v] = [fraction(hit.u / DOOR_M), hit.v / heightM];
    darken(hit, 0.6 * lineCover(hit.u, DOOR_M, 0.014, hit.footprintU));
    const isSlit = u > 0.25 && u < 0.75 && (v > 0.84 || v < 0.14) && fraction(v * 34) < 0.4;
    if (isSlit) darken(hit, 0.55);
    if (u > 0.8 && u < 0.9 && v > 0.48 && v < 0.56) hit.paint([0.5, 0.51, 0.53]);
  };
  return [
    block(material, [0, 0.08, -0.2], [widthM, heightM, 0.4]),
    block((hit) => hit.paint(tone, 0.3), [0, 0, -0.18], [widthM, 0.08, 0.36]),
  ];
}
