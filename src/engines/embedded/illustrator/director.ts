import type { PixelSize } from '../../../core/image.ts';
import type { Frame } from './paint/frame.ts';
import type { Stage } from './paint/painter.ts';
import type { Placement } from './plan/placement.ts';
import type { PicturePlan } from './plan/plan.ts';

/** A background painted on trial. */
export type PaintTrial = (plan: PicturePlan, size: PixelSize) => { readonly frame: Frame; readonly stage: Stage };

/** Has a say in a picture's composition: a drawing that it is to follow. Each step may be left as it is. */
export interface Director {
  /** Before anything is painted. */
  plan(plan: PicturePlan, paintTrial: PaintTrial, size: PixelSize): PicturePlan;
  /** The painted background, to be changed in place before anything stands in it. */
  background(frame: Frame): void;
  /** What is where. Returned in drawing order, farthest first. */
  arrange(placements: readonly Placement[], frame: Frame, stage: Stage): readonly Placement[];
}
