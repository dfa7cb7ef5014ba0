import type { Mask } from '../../../../core/image.ts';
import { lengthOf, runNear, runsAt } from './outline-rows.ts';

/** Where the head ends and the trunk begins, in rows of the picture. */
export interface Neck {
  /** The narrowest row. */
  readonly yPx: number;
  readonly widthPx: number;
  /** Where the outline has opened half way to the shoulders. */
  readonly shoulderYPx: number;
}

/** The neck lies this far above and below the chin, in heads, and the shoulders this far below the neck. */
const SEARCH = [-0.3, 0.75] as const;
const SHOULDERS_BELOW = 0.75;
/** Hair that falls on the shoulders hides a neck: nothing there is much narrower. */
const MOST_WIDTH = 0.72;

/** Finds the neck in an outline by its width, or nothing where hair or a scarf hides it. */
export function findNeck(silhouette: Mask, centreX: number, chinY: number, headPx: number): Neck | undefined {
  const widthAt = (y: number): number => {
    const run = runNear(runsAt(silhouette, y), centreX);
    return run ? lengthOf(run) : Number.POSITIVE_INFINITY;
  };
  let yPx = Math.round(chinY);
  let narrowest = Number.POSITIVE_INFINITY;
  for (let y = Math.round(chinY + SEARCH[0] * headPx); y < chinY + SEARCH[1] * headPx; y++) {
    const width = widthAt(y);
    if (width >= narrowest) continue;
    narrowest = width;
    yPx = y;
  }
  const shoulderWidth = widthAt(yPx + SHOULDERS_BELOW * headPx);
  if (!Number.isFinite(shoulderWidth) || narrowest > MOST_WIDTH * shoulderWidth) return undefined;
  let shoulderYPx = yPx;
  const half = narrowest + 0.5 * (shoulderWidth - narrowest);
  while (shoulderYPx < yPx + SHOULDERS_BELOW * headPx && widthAt(shoulderYPx) < half) shoulderYPx++;
  return { yPx, widthPx: narrowest, shoulderYPx };
}
