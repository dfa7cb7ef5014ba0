import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { mixColours, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.12, chroma: 1.12, darkest: 0.03 },
  calm: (copy, input) => simplified(copy, input, 20),
  sceneryColours: 8,
  subjectColours: 14,
  smallestPx: 420,
};

/** Flat illustration: few clean areas with smooth borders, each in one colour, nothing else. */
export function flat(input: StyleInput): Uint8Array {
  const { map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.22, high: 0.96, chroma: 1.2 });
  const { widthPx, heightPx, rgb, labels, isLayered } = input;
  const painted = paintedRows(map, mixColours(map.colours, spread, 0.6), widthPx, heightPx);
  return paintEachRow(input, (y) => {
    const first = y * widthPx;
    const row = painted.row(y).rgb;
    for (let x = 0; x < widthPx; x++) {
      if (isLayered && labels[first + x]! < FIRST_SUBJECT_LABEL) continue;
      for (let c = 0; c < 3; c++) rgb[(first + x) * 3 + c] = toByte(row[x * 3 + c]!);
    }
  });
}
