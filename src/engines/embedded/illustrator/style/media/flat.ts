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
  const { widthPx, heightPx, rgb } = input;
  const painted = paintedRows(map, mixColours(map.colours, spread, 0.6), widthPx, heightPx);
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = painted.row(y).rgb;
    for (let i = 0; i < row.length; i++) rgb[target++] = toByte(row[i]!);
  });
}
