import type { RenderJob } from '../../render-job.ts';
import { recontext } from './recontext.ts';

/** Shows a product in one new scene. */
export const recontextJob: RenderJob<'recontext'> = (order, { workshop, depictionOf }, report) => {
  const { raster, notUnderstood, scene } = recontext(order, workshop, report);
  return { output: { raster, notUnderstood, depicts: depictionOf(scene) }, moved: [raster.data.buffer] };
};
