import type { SubjectLayer } from '../illustrator/subject/layer.ts';

const OPAQUE = 128;
/** The neck is looked for in these shares of a figure's height. */
const NECK_FROM = 0.06;
const NECK_TO = 0.6;

/** Rows and column of a head in a layer. */
export interface Head {
  readonly top: number;
  readonly chin: number;
  readonly middle: number;
}

/** The head ends at the narrowest row under its broadest; where none is, at a quarter of the figure. */
export function headOf({ widthPx, heightPx, rgba }: SubjectLayer): Head {
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
