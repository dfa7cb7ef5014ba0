import type { Brush, Svg } from '../own/brush.ts';

/** What is drawn behind the head and what in front of it, in the head's frame. */
export interface Headwear {
  readonly behind?: (brush: Brush, colour: string) => Svg;
  readonly front: (brush: Brush, colour: string) => Svg;
  readonly colour: string;
  /** Top edge in the head's frame, for the drawing's box. */
  readonly top: number;
}

/** Gold of badges and crowns. */
export const GOLD = '#f2c043';
