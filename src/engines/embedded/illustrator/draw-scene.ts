import type { LabelMap } from '../../../core/image.ts';
import type { Atelier } from './atelier.ts';
import { drawPicture } from './draw-picture.ts';
import type { OnStage, PictureOrder } from './picture.ts';
import { showLonePlanet } from './plan/lone-planet.ts';
import type { PicturePlan } from './plan/plan.ts';
import { withSampleStyle } from './plan/sample-style.ts';
import type { Scene } from './scene.ts';
import { withSettableLettering } from './settable-lettering.ts';

/** A picture to make of what was understood of a prompt. */
export interface SceneOrder extends Pick<PictureOrder, 'scene' | 'size' | 'seed' | 'wantLabelMap' | 'crew'> {
  /** A value of the wire's `sampleImageStyle`. */
  readonly style?: string;
}

/** A picture and how it came about. */
export interface Illustration {
  /** `height × width × 3`, 8-bit sRGB. */
  readonly rgb: Uint8Array;
  readonly labelMap?: LabelMap;
  /** What was drawn: what was understood of the prompt, with a cast of its own when only a mood was named. */
  readonly scene: Scene;
  /** What was understood of the prompt and the style: drawing it again with the same seed and size gives the same picture. */
  readonly understood: Scene;
  /** The choices that the prompt left open, as the seed made them. */
  readonly plan: PicturePlan;
}

/**
 * Draws what was understood of a prompt. Equal orders give equal bytes, in every process and whatever was drawn before.
 * `onStage` is called as each part of the work begins, with the share of the whole that is done.
 *
 * @throws RangeError when `style` is not a value of `sampleImageStyle`.
 */
export function drawScene(
  { studio, fonts }: Atelier,
  { scene, style, ...order }: SceneOrder,
  onStage: OnStage = () => {},
): Illustration {
  const understood = withSampleStyle(showLonePlanet(withSettableLettering(scene, fonts)), style);
  const {
    placements: _placements,
    seats: _seats,
    ...picture
  } = drawPicture(studio, { scene: understood, ...order }, onStage);
  return { ...picture, understood };
}
