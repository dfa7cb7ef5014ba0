import type { RenderJob } from '../../render-job.ts';
import { upscale } from './upscale.ts';

/** Enlarges one picture. */
export const upscaleJob: RenderJob<'upscale'> = async ({ networkFiles, ...input }, { network }, report) => {
  report('load network', 0);
  const loaded = await network(networkFiles);
  try {
    const output = await upscale(input, loaded, (fraction) => report('enlarge', fraction));
    return { output, moved: [output.raster.data.buffer] };
  } finally {
    await loaded?.rest?.();
  }
};
