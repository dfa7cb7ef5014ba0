import type { LinearRgb } from '../../../maths/colour.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { block } from './parts.ts';

/** A sign of enamelled metal with bands. */
export function plate(tone: LinearRgb, band: LinearRgb, widthM: number, heightM: number): Solid[] {
  const material: Material = (hit) => {
    hit.paint(tone);
    blend(hit, band, lineCover(hit.v, heightM / 2, heightM * 0.1, hit.footprintV));
  };
  return [block(material, [0, 0, -0.02], [widthM, heightM, 0.03])];
}
