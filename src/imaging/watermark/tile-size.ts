/** Side of the watermark's tile in pixels: the mark repeats with this period in both directions. */
export const TILE_PX = 256;
export const TILE_AREA = TILE_PX * TILE_PX;

/**
 * Carriers lie in this ring, in cycles per tile: low enough to survive compression and halving, high enough to stay
 * out of the picture's large shapes.
 */
export const LOWEST_FREQUENCY = 14;
export const HIGHEST_FREQUENCY = 58;
