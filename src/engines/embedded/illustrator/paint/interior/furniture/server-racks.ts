import type { LinearRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { darken } from '../floors.ts';
import { block } from './parts.ts';

const RACK_M = 0.62;
const UNIT_M = 0.155;
/** Places for lights across a cabinet. */
const SLOTS = 20;
const STEEL: LinearRgb = [0.028, 0.031, 0.037];
/** What the lights of a server send out, linear. */
const LIGHTS: readonly LinearRgb[] = [
  [0.1, 1.5, 0.45],
  [0.1, 1.5, 0.45],
  [0.12, 0.7, 1.8],
  [1.7, 0.8, 0.15],
];

/** A row of cabinets full of servers, each with a few lights on. */
export function serverRacks(widthM: number, heightM: number, seed: number): Solid[] {
  const material: Material = (hit) => {
    hit.paint(STEEL);
    if (Math.abs(hit.normalY) > 0.5) return;
    const rack = Math.floor(hit.u / RACK_M);
    const unit = Math.floor(hit.v / UNIT_M);
    const [across, up] = [fraction(hit.u / RACK_M), fraction(hit.v / UNIT_M)];
    hit.paint(STEEL, 0.7 + 0.9 * hashCell(rack, unit, seed));
    darken(hit, 0.7 * lineCover(hit.v, UNIT_M, 0.02, hit.footprintV));
    darken(hit, 0.85 * lineCover(hit.u, RACK_M, 0.05, hit.footprintU));
    if (across > 0.12 && across < 0.55 && up > 0.3 && up < 0.75 && fraction(across * 26) < 0.5) darken(hit, 0.7);
    const slot = Math.floor(across * SLOTS);
    const isLit = slot >= 13 && slot <= 16 && hashCell(rack * 31 + slot, unit, seed + 1) > 0.35;
    const [dx, dy] = [fraction(across * SLOTS) - 0.5, ((up - 0.5) * UNIT_M * SLOTS) / RACK_M];
    if (!isLit || Math.hypot(dx, dy * 0.6) > 0.42 + hit.footprintU * 12) return;
    const light = LIGHTS[Math.floor(hashCell(slot, rack * 17 + unit, seed + 2) * LIGHTS.length)]!;
    // Far lights are smaller than a pixel.
    const share = Math.min(1, 0.012 / (hit.footprintU + 1e-6));
    hit.emit([light[0] * share, light[1] * share, light[2] * share]);
  };
  return [block(material, [0, 0, -0.45], [widthM, heightM, 0.9])];
}
