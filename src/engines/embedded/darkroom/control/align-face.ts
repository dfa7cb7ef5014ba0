import type { Placement } from '../../illustrator/plan/placement.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { type Box, boxInPicture, type DrawingPlace } from './guide.ts';
import type { Rasterise } from './silhouette-grid.ts';

const READING_PX = 160;
const OPAQUE = 128;
/** The neck is looked for in these shares of a figure's height. */
const NECK_FROM = 0.06;
const NECK_TO = 0.6;
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

/** Rows and column of a head in a layer. */
interface Head {
  readonly top: number;
  readonly chin: number;
  readonly middle: number;
}

/** The head ends at the narrowest row under its broadest; where none is, at a quarter of the figure. */
function headOf({ widthPx, heightPx, rgba }: SubjectLayer): Head {
  const rows = Array.from({ length: heightPx }, (_, y) => {
    let count = 0;
    let sum = 0;
    for (let x = 0; x < widthPx; x++)
      if (rgba[(y * widthPx + x) * 4 + 3]! >= OPAQUE) {
        count++;
        sum += x;
      }
    return { count, middle: count === 0 ? widthPx / 2 : sum / count };
  });
  const top = Math.max(
    0,
    rows.findIndex(({ count }) => count > 0),
  );
  let broadest = 0;
  for (let y = top; y < top + heightPx * NECK_TO && y < heightPx - 1; y++) {
    broadest = Math.max(broadest, rows[y]!.count);
    const isNeck =
      y > top + heightPx * NECK_FROM &&
      rows[y]!.count < broadest * 0.8 &&
      rows[y + 1]!.count >= rows[y]!.count &&
      rows.slice(y, y + Math.ceil(heightPx * 0.06)).some(({ count }) => count > rows[y]!.count * 1.15);
    if (isNeck) return { top, chin: y, middle: middleOf(rows.slice(top, y)) };
  }
  const chin = top + Math.round(heightPx / 4);
  return { top, chin, middle: middleOf(rows.slice(top, chin)) };
}

function middleOf(rows: readonly { readonly count: number; readonly middle: number }[]): number {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? 0 : rows.reduce((sum, { count, middle }) => sum + count * middle, 0) / total;
}
