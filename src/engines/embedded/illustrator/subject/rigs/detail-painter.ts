import type { Brush, Svg } from '../own/brush.ts';
import type { Outfit } from './character.ts';
import type { TrunkSize } from './trunk-size.ts';

/** Draws a small thing on the trunk, in the trunk's frame: pelvis at the origin, neck at (0, -length). */
export type DetailPainter = (brush: Brush, size: TrunkSize, outfit: Outfit) => Svg;
