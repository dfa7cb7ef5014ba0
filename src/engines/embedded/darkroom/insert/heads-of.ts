import type { Studio } from '../../illustrator/picture.ts';
import type { Placement } from '../../illustrator/plan/placement.ts';
import { headOf } from '../figure-head.ts';
import type { KnownBox } from '../known-box.ts';

const READING_PX = 160;
/** Heads are this wide on either side of their middle, in their heights. */
const HALF_WIDTH = 0.5;

/** Boxes around the heads of persons, hair and all. */
export function headsOf(placements: readonly Placement[], rasterise: Studio['rasterise']): KnownBox[] {
  return placements
    .filter(({ facts }) => facts.kind === 'person')
    .map(({ drawing, xPx, yPx, heightPx, isFlipped }) => {
      const layer = rasterise(drawing, READING_PX);
      const { top, chin, middle } = headOf(layer);
      const scale = heightPx / READING_PX;
      const aside = (middle - layer.centrePx) * (isFlipped ? -scale : scale);
      const halfWidth = HALF_WIDTH * (chin - top) * scale;
      return {
        left: Math.floor(xPx + aside - halfWidth),
        right: Math.ceil(xPx + aside + halfWidth),
        top: Math.floor(yPx + (top - layer.baselinePx) * scale),
        bottom: Math.ceil(yPx + (chin - layer.baselinePx) * scale),
      };
    });
}
