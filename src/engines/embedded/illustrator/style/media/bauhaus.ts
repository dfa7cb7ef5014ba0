import { smoothstep } from '../../maths/interpolate.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.2, chroma: 1.3, darkest: 0.03 },
  calm: (copy, input) => simplified(copy, input, 24),
  sceneryColours: 5,
  subjectColours: 10,
  smallestPx: 900,
};
/** Red, yellow, blue, black, cream, orange and grey. */
const INKS = ['#d8362a', '#f2b632', '#1f4e9e', '#1c1b1a', '#f1e6cf', '#e9843b', '#a9a092', '#7fa0c4'].map(oklabOfHex);
const INK_SHARE = 0.88;

/** Bauhaus print: few areas in primary colours, black, grey and cream, subjects cut out by a black rim. */
export function bauhaus(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.18, high: 0.95, chroma: 1.3 });
  const { widthPx, heightPx, rgb } = input;
  const painted = paintedRows(map, mixColours(spread, nearestInks(spread, INKS, 0.7), INK_SHARE), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.6), widthPx, heightPx);
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = painted.row(y).rgb;
    const rims = rim.row(y);
    for (let i = 0; i < row.length; i++)
      rgb[target++] = toByte(row[i]! * (1 - 0.9 * smoothstep(0.4, 0.75, rims[(i / 3) | 0]!)));
  });
}
