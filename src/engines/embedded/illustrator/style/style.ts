import type { Crew } from '../crew/crew.ts';
import type { Noise } from '../maths/noise.ts';
import type { Random } from '../maths/random.ts';

/** A finished picture and what is known about it, for operators that turn it into another medium. */
export interface StyleInput {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 3`, 8-bit sRGB. Operators may overwrite and return it. */
  readonly rgb: Uint8Array;
  /** `height × width`; labels from `FIRST_SUBJECT_LABEL` on are subjects. */
  readonly labels: Uint16Array;
  /** `height × width`, the frame's depth. Operators that do not read it may release its memory. */
  readonly depth: Float32Array;
  /** True where the scenery is drawn in few plain layers already: it needs no simplifying. */
  readonly isLayered?: boolean;
  /** True where the picture is mounted on a page: it needs no margin of its own. */
  readonly isMounted?: boolean;
  /** The threads that draw this picture. Default: this one alone. */
  readonly crew?: Crew;
  readonly random: Random;
  readonly noise: Noise;
}

/** Turns a picture into a medium: strokes, hatching, glass. Returns `height × width × 3`, 8-bit sRGB. */
export type StyleOperator = (input: StyleInput) => Uint8Array;
