import type { Placement } from '../../illustrator/plan/placement.ts';
import { headOf } from '../figure-head.ts';
import { type Box, boxInPicture, type DrawingPlace } from './guide.ts';
import type { Rasterise } from './silhouette-grid.ts';

const READING_PX = 160;
/** Of a head, hair and all, the face takes this share, from the chin up. */
const FACE_OF_HEAD = 0.72;

/** Moves all placements together so that the first group's head has its face where it is to be. */
export function alignFace(
  placements: readonly Placement[],
  face: Box,
  place: DrawingPlace,
  rasterise: Rasterise,
): Placement[] {
  const figure = placements.find(({ group }) => group === 0) ?? placements[0]!;
  const layer = rasterise(figure.drawing, READING_PX);
  const head = headOf(layer);
  const wanted = boxInPicture(face, place);
  const own = figure.heightPx / READING_PX;
  const factor = (wanted.bottom - wanted.top) / ((head.chin - head.top) * FACE_OF_HEAD * own);
  const column = figure.isFlipped ? layer.widthPx - head.middle : head.middle;
  const centre = figure.isFlipped ? layer.widthPx - layer.centrePx : layer.centrePx;
  const headX = figure.xPx + (column - centre) * own;
  const chinY = figure.yPx + (head.chin - layer.baselinePx) * own;
  const x = (value: number): number => (wanted.left + wanted.right) / 2 + (value - headX) * factor;
  const y = (value: number): number => wanted.bottom + (value - chinY) * factor;
  return placements.map((placement) => ({
    ...placement,
    xPx: x(placement.xPx),
    yPx: y(placement.yPx),
    groundYPx: y(placement.groundYPx),
    heightPx: placement.heightPx * factor,
  }));
}
