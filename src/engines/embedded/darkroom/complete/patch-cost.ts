import { type Level, type OffsetCost, PATCH_RADIUS, PATCH_SIDE } from './level.ts';

/** How unlike two patches are; at least `limit` as soon as it is known not to be less. */
export type PatchCost = (x: number, y: number, sourceX: number, sourceY: number, limit: number) => number;

/** Sum of squared differences over the patches' channels, plus the price of the offset between them. */
export function createPatchCost({ widthPx, channels, pixels }: Level, { perRow, perColumn }: OffsetCost): PatchCost {
  const rowLength = PATCH_SIDE * channels;
  const stride = widthPx * channels;
  return (x, y, sourceX, sourceY, limit) => {
    const dy = sourceY - y;
    const dx = sourceX - x;
    let cost = perRow * dy * dy + perColumn * dx * dx;
    let a = ((y - PATCH_RADIUS) * widthPx + x - PATCH_RADIUS) * channels;
    let b = ((sourceY - PATCH_RADIUS) * widthPx + sourceX - PATCH_RADIUS) * channels;
    for (let row = 0; row < PATCH_SIDE; row++) {
      for (let i = 0; i < rowLength; i++) {
        const difference = pixels[a + i]! - pixels[b + i]!;
        cost += difference * difference;
      }
      if (cost >= limit) return cost;
      a += stride;
      b += stride;
    }
    return cost;
  };
}

/**
 * The price of offsets on a level, from prices per sample of a patch for an offset as long as the picture is high or wide:
 * what is far away is likely to be something else.
 */
export function offsetCostOf({ widthPx, heightPx }: Level, { perRow, perColumn }: OffsetCost): OffsetCost {
  const samples = PATCH_SIDE * PATCH_SIDE * 3;
  return {
    perRow: (perRow * samples) / (heightPx * heightPx),
    perColumn: (perColumn * samples) / (widthPx * widthPx),
  };
}
