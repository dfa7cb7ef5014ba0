import type { PixelSize } from '../../../../core/image.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import type { OnStage, Studio } from '../../illustrator/picture.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { drawableSize } from '../insert/paint-setting.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import type { Shape } from './closed-shapes.ts';
import { drawStrokes } from './draw-strokes.ts';
import type { Guide } from './guide.ts';
import { guidedDirector } from './guided-director.ts';
import { withLikestDrawings } from './likest-drawings.ts';
import { createStretcher } from './stretched-drawing.ts';

/** Silhouettes that overlap this much pass for the drawn outline. */
const LIKE = 0.68;

/**
 * Draws a scene after a guide: its sky ends where the drawing's does, its things have the places, sizes, sides and, as far as they can,
 * the poses and proportions of the outlines. Media of lines also get the lines themselves. `height × width × 3`.
 */
export function drawGuided(
  studio: Studio,
  scene: Scene,
  { widthPx, heightPx }: PixelSize,
  seed: number,
  guide: Guide,
  onStage: OnStage,
): Uint8Array {
  const size = drawableSize({ widthPx, heightPx });
  const stretcher = createStretcher(guide.shapes.length > 0 ? withLikestDrawings(studio, guide.shapes) : studio);
  const rasterise: Studio['rasterise'] = (drawing, px) => stretcher.studio.rasterise(drawing, px);
  const leftOut: Shape[] = [];
  const onFilled = (shape: Shape, overlap: number): void => {
    if (overlap < LIKE) leftOut.push(shape);
  };
  const director = guidedDirector(guide, size, { rasterise, stretcher, isRigid: false, onFilled });
  const { rgb } = drawPicture(stretcher.studio, { scene, size, seed, wantLabelMap: false, director }, onStage);
  drawStrokes(rgb, size, guide, { styles: scene.styles, seed, leftOut });
  if (size.widthPx === widthPx && size.heightPx === heightPx) return rgb;
  return resample({ ...size, channels: 3, data: rgb }, { widthPx, heightPx }, { kernel: TRIANGLE });
}
