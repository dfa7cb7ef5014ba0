import type { RenderJob } from '../../render-job.ts';
import { recontext } from './recontext.ts';

/** Shows a product in one new scene. */
export const recontextJob: RenderJob<'recontext'> = async (order, { openWorkshop, depictionOf }, report) => {
  const { raster, notUnderstood, scene } = recontext(order, await openWorkshop(), report);
  return { output: { raster, notUnderstood, depicts: depictionOf(scene) }, moved: [raster.data.buffer] };
};
