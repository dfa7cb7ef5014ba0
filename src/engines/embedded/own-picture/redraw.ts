import type { Raster } from '../../../core/image.ts';
import type { PictureOrigin } from '../../../engine/task.ts';
import { drawPicture } from '../illustrator/draw-picture.ts';
import type { OnStage, Picture, Studio } from '../illustrator/picture.ts';
import type { RenderJob } from '../render-job.ts';
import { isSamePicture } from './is-same-picture.ts';
import { readScene } from './read-scene.ts';

/** The illustrator's sizes. */
const SIDES = [64, 2816] as const;

/** Draws a picture again from what its file says, and believes the file only if the same comes out. */
export function redraw(studio: Studio, picture: Raster, origin: PictureOrigin, onStage: OnStage): Picture | undefined {
  const scene = readScene(origin.scene);
  const { widthPx, heightPx } = picture;
  const isPossible = [widthPx, heightPx].every((side) => side >= SIDES[0] && side <= SIDES[1]);
  if (!scene || !isPossible || !Number.isInteger(origin.seed)) return undefined;
  const order = { scene, size: { widthPx, heightPx }, seed: origin.seed, wantLabelMap: true };
  const drawn = drawPicture(studio, order, onStage);
  return isSamePicture(picture, drawn.rgb) ? drawn : undefined;
}

/** Tells what a picture of the illustrator's own shows where. */
export const redrawJob: RenderJob<'redraw'> = ({ picture, origin }, { atelier }, report) => {
  const drawn = redraw(atelier.studio, picture, origin, report);
  if (!drawn) return { output: {}, moved: [] };
  const labelMap = drawn.labelMap!;
  return { output: { found: { labelMap, scene: drawn.scene } }, moved: [labelMap.data.buffer] };
};
