import type { LinearRgb } from '../../maths/colour.ts';

/** How a face of a house is divided into windows. Lengths in the city's unit, {@link METRES_PER_UNIT}. */
export interface FacadeLook {
  readonly wall: LinearRgb;
  readonly glass: LinearRgb;
  /** Distance from window to window and from floor to floor. */
  readonly bay: number;
  readonly floor: number;
  /** Share of a bay's width and of a floor's height that is glass. */
  readonly glassWidth: number;
  readonly glassHeight: number;
  /** Share of windows with light in them, and the colours of that light. */
  readonly litShare: number;
  readonly lights: readonly LinearRgb[];
  /** Light along the edges. */
  readonly edge?: LinearRgb;
  readonly salt: number;
}

/** A box of a building: towers are several, one on the other. `z` is the distance of its front. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly z: number;
  readonly depth: number;
  readonly look: FacadeLook;
  /** Height of a pyramid on it. */
  readonly crown: number;
  /** Height of a mast on it. */
  readonly mast: number;
}

export const METRES_PER_UNIT = 10;
