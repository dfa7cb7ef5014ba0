import type { RenderJob } from '../../render-job.ts';
import { tryOn } from './try-on.ts';

/** Puts a garment on a person. */
export const tryOnJob: RenderJob<'try-on'> = (order, _tools, report) => {
  report('dress', 0.3);
  const output = tryOn(order);
  return { output, moved: 'raster' in output ? [output.raster.data.buffer] : [] };
};
