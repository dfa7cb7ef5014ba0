import type { PixelSize } from '../../../../core/image.ts';
import { boxOf, type Placement } from './placement.ts';

/** Drawings that go on beside themselves without a seam. */
const ENDLESS: ReadonlySet<string> = new Set(['viaduct']);

/** What has no end of its own runs from edge to edge of the frame. */
export function runAcross(placements: readonly Placement[], { widthPx }: PixelSize): Placement[] {
  return placements.flatMap((placement) => {
    if (!ENDLESS.has(placement.concept)) return [placement];
    const { left, right } = boxOf(placement);
    const stepPx = right - left;
    const before = Math.max(0, Math.ceil(left / stepPx));
    const after = Math.max(0, Math.ceil((widthPx - right) / stepPx));
    return Array.from({ length: before + 1 + after }, (_, k) => ({
      ...placement,
      xPx: placement.xPx + (k - before) * stepPx,
    }));
  });
}
