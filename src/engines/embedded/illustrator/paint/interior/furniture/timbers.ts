import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import type { HallSize } from '../hall.ts';
import { block } from './parts.ts';
import { wood } from './surfaces.ts';

/** Beams across the ceiling every metre and a half, on posts along both walls that begin `fromM` above the floor. */
export function timbers(noise: Noise, { width, height, backZ }: HallSize, tone: LinearRgb, fromM: number): Solid[] {
  const beam = wood(noise, tone, false, 3);
  const post = wood(noise, tone, true, 4);
  const solids: Solid[] = [];
  for (let z = 1; z < backZ; z += 1.5) {
    solids.push(block(beam, [0, height - 0.24, z], [width, 0.24, 0.22]));
    for (const side of [-1, 1])
      solids.push(block(post, [side * (width / 2 - 0.08), fromM, z], [0.16, height - fromM - 0.2, 0.2]));
  }
  return solids;
}
