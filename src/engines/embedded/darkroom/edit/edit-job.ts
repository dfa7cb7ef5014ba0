import type { RenderJob } from '../../render-job.ts';
import { EDITORS } from './editors.ts';

/** Makes one picture of an edit. */
export const editJob: RenderJob<'edit'> = (order, tools, report) => {
  const editor = EDITORS[order.mode];
  if (!editor) throw new RangeError(`The darkroom has no editor for the mode ${order.mode}.`);
  report('develop', 0);
  const output = editor(order, tools, report);
  return { output, moved: 'raster' in output ? [output.raster.data.buffer] : [] };
};
