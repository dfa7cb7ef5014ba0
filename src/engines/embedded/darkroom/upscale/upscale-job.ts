import type { RenderJob } from '../../render-job.ts';
import { upscale } from './upscale.ts';

/** Enlarges one picture. */
export const upscaleJob: RenderJob<'upscale'> = async ({ networkFiles, ...input }, { network }, report) => {
  report('load network', 0);
  const output = await upscale(input, await network(networkFiles), (fraction) => report('enlarge', fraction));
  return { output, moved: [output.raster.data.buffer] };
};
