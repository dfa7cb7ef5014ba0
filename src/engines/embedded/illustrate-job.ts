import { collectGarbage } from './collect-garbage.ts';
import { keepingCode } from './illustrator/crew/kept-code.ts';
import { joinCrew } from './illustrator/crew/thread-crew.ts';
import { drawScene } from './illustrator/draw-scene.ts';
import type { RenderJob } from './render-job.ts';

/** From this size on, what one part of the work leaves behind is collected before the next part begins. */
const LARGE_PIXELS = 2_000_000;
/** Media hold several copies of the picture: before them it is collected at every size, unless other threads wait. */
const HUNGRIEST_STAGE = 'medium';
/** Stages before which nothing large was made; collecting takes some ten milliseconds, and all threads wait. */
const LIGHT_WORK: ReadonlySet<string> = new Set(['plan', 'background']);

/** Draws one picture of what was understood of a prompt. */
export const illustrateJob: RenderJob<'illustrate'> = ({ size, crew, ...order }, { atelier, depictionOf }, report) => {
  const isLarge = size.widthPx * size.heightPx >= LARGE_PIXELS;
  const { rgb, labelMap, scene, understood } = keepingCode(
    () =>
      drawScene(atelier, { ...order, size, ...(crew && { crew: joinCrew(crew, 0) }) }, (stage, fraction) => {
        if ((isLarge && !LIGHT_WORK.has(stage)) || (!crew && stage === HUNGRIEST_STAGE)) collectGarbage();
        report(stage, fraction);
      }),
    (drawn) => [drawn.rgb.buffer, ...(drawn.labelMap ? [drawn.labelMap.data.buffer] : [])],
  );
  const raster = { ...size, channels: 3, data: rgb } as const;
  return {
    output: {
      raster,
      notUnderstood: scene.notUnderstood,
      scene: understood,
      depicts: depictionOf(scene),
      ...(labelMap && { labelMap }),
    },
    moved: [rgb.buffer, ...(labelMap ? [labelMap.data.buffer] : [])],
  };
};
