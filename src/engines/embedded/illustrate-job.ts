import type { RenderJob } from './render-job.ts';

/** Draws one picture from a prompt. */
export const illustrateJob: RenderJob<'illustrate'> = ({ size, ...request }, { illustrator, depictionOf }, report) => {
  const { rgb, labelMap, scene } = illustrator.illustrate({ ...request, size }, report);
  const raster = { ...size, channels: 3, data: rgb } as const;
  return {
    output: {
      raster,
      notUnderstood: scene.notUnderstood,
      scene,
      depicts: depictionOf(scene),
      ...(labelMap && { labelMap }),
    },
    moved: [rgb.buffer, ...(labelMap ? [labelMap.data.buffer] : [])],
  };
};
