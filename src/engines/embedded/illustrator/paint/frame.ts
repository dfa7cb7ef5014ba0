import { ALONE, type Crew } from '../crew/crew.ts';
import { notePixels } from '../crew/kept-code.ts';

/** Labels of scenery. Subjects are labelled from {@link FIRST_SUBJECT_LABEL} on. */
export const STUFF_LABELS = {
  none: 0,
  sky: 1,
  water: 2,
  ground: 3,
  vegetation: 4,
  table: 5,
  road: 6,
  building: 7,
  wall: 8,
  floor: 9,
  window: 10,
  furniture: 11,
  space: 12,
  backdrop: 13,
  snow: 14,
  sand: 15,
  rock: 16,
  pattern: 17,
  planet: 18,
} as const;

/** Labels of what is out in space: nothing stands there, and no shadow falls on it. */
export const OUTER_SPACE: readonly number[] = [STUFF_LABELS.space, STUFF_LABELS.planet];

export type StuffName = keyof typeof STUFF_LABELS;

export const FIRST_SUBJECT_LABEL = 100;

/** Depth of pixels that nothing solid covers. */
export const FAR_AWAY = 1e9;

/**
 * The canvas: linear-light colour, depth and labels, row-major, one pixel after the other. Painters fill all three;
 * depth is the distance from the camera in the painter's own unit, 1 at the place where subjects stand by default.
 */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 3`, linear light; 0–1 is displayable, highlights may exceed it. */
  readonly colour: Float32Array;
  /** `height × width`. */
  readonly depth: Float32Array;
  /** `height × width`, {@link STUFF_LABELS} or subject labels. */
  readonly labels: Uint16Array;
  /** The threads that draw this picture. */
  readonly crew: Crew;
  /** For each row 1 where this thread has to paint it; 0 where another one does, see `paintTogether`. */
  readonly own: Uint8Array;
}

export function createFrame(widthPx: number, heightPx: number, crew = ALONE): Frame {
  const pixels = widthPx * heightPx;
  return {
    widthPx,
    heightPx,
    colour: notePixels(new Float32Array(pixels * 3)),
    depth: notePixels(new Float32Array(pixels)).fill(FAR_AWAY),
    labels: notePixels(new Uint16Array(pixels)),
    crew,
    own: ALONE.ownOf(heightPx),
  };
}
