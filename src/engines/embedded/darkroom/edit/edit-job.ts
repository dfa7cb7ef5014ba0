import type { RenderJob } from '../../render-job.ts';
import { EDITORS } from './editors.ts';

/** Makes one picture of an edit. */
export const editJob: RenderJob<'edit'> = async (order, { openWorkshop }, report) => {
  report('develop', 0);
  const tools = { workshop: await openWorkshop() };
  const output = EDITORS[order.mode](order, tools, report);
  return { output, moved: 'raster' in output ? [output.raster.data.buffer] : [] };
};
