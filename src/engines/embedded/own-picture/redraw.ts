import type { Raster } from '../../../core/image.ts';
import { drawPicture } from '../illustrator/draw-picture.ts';
import type { RenderJob } from '../render-job.ts';
import { readScene } from './read-scene.ts';

/** The illustrator's sizes. */
const SIDES = [64, 2816] as const;
/** Watermark and lossy formats change pixels by less than this, 0–255; edits and other pictures change many by more. */
const LARGE_DIFFERENCE = 40;
const MOST_DIFFERENT_SHARE = 0.02;
const MOST_MEAN_DIFFERENCE = 8;

/** Draws a picture again from what its file says, and believes the file only if the same comes out. */
export const redrawJob: RenderJob<'redraw'> = ({ picture, origin }, { workshop }, report) => {
  const scene = readScene(origin.scene);
  const { widthPx, heightPx } = picture;
  const isPossible = [widthPx, heightPx].every((side) => side >= SIDES[0] && side <= SIDES[1]);
  if (!scene || !isPossible || !Number.isInteger(origin.seed)) return { output: {}, moved: [] };
  const order = { scene, size: { widthPx, heightPx }, seed: origin.seed, wantLabelMap: true };
  const drawn = drawPicture(workshop.studio, order, report);
  if (!isSame(picture, drawn.rgb)) return { output: {}, moved: [] };
  const labelMap = drawn.labelMap!;
  return { output: { found: { labelMap, scene: drawn.scene } }, moved: [labelMap.data.buffer] };
};

function isSame({ data, channels }: Raster, rgb: Uint8Array): boolean {
  const pixels = rgb.length / 3;
  let sum = 0;
  let different = 0;
  for (let p = 0; p < pixels; p++) {
    let largest = 0;
    for (let c = 0; c < 3; c++) {
      const difference = Math.abs(data[p * channels + c]! - rgb[p * 3 + c]!);
      sum += difference;
      largest = Math.max(largest, difference);
    }
    if (largest > LARGE_DIFFERENCE) different++;
  }
  return different <= pixels * MOST_DIFFERENT_SHARE && sum <= rgb.length * MOST_MEAN_DIFFERENCE;
}
