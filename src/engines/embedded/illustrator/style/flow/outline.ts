import { blur } from '../../paint/blur.ts';
import type { Raster } from '../raster/raster.ts';
import { subjectPlane, type WorkingCopy } from '../working-copy.ts';

/**
 * The rim of all subjects: 1 on their outline, falling to 0 about `halfWidthPx` (pixels of the working copy) to both
 * sides. One channel; smooth, to be enlarged and cut.
 */
export function subjectRim(copy: WorkingCopy, halfWidthPx: number): Raster {
  const plane = subjectPlane(copy);
  const soft = blur(plane.values, plane, halfWidthPx * 0.8, copy.crew);
  for (let i = 0; i < soft.length; i++) soft[i] = 1 - Math.abs(soft[i]! - 0.5) * 2;
  return { ...plane, values: soft };
}
