import type { PainterBrief } from '../painter.ts';
import type { InteriorView } from './interior.ts';

/** The view down the middle of a long room: its far end lies in the middle of the picture. */
export function alongAisle({ random }: PainterBrief): Partial<InteriorView> {
  return {
    x: random.between(-0.15, 0.15),
    z: -0.5,
    yaw: random.between(-0.02, 0.02),
    centreX: 0.5,
    heightM: 1.5,
  };
}
