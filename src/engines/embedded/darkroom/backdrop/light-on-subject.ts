import { linearOfByte, luminance } from '../../illustrator/maths/colour.ts';
import type { PicturePlan } from '../../illustrator/plan/plan.ts';
import type { CutOut } from './cut-out.ts';

/** From this alpha on, a pixel shows the subject alone. */
const OPAQUE = 200;
/** Rows narrower than this tell nothing of sides. */
const LEAST_ROW_PX = 8;
/** Luminance below which the dark is all alike. */
const DARK = 0.03;
/** A subject is lit from a side if it becomes lighter towards it by this many stops from its middle to its rim. */
const SIDED_STOPS = 0.25;
/** A subject is a silhouette if less than this share of it is lighter than this luminance: what lights it stands behind it. */
const LIT_SHARE = 0.03;
const LIT = 0.1;

/**
 * Where sun and moon have to be, for a subject to be lit as it is: out of the picture, since who stands before the sun is dark; on the
 * side on which it is lighter. Nothing for silhouettes.
 */
export function lightOnSubject(cut: CutOut): Pick<PicturePlan, 'showLight' | 'lightSide'> | undefined {
  const { widthPx, heightPx } = cut;
  const slope = { products: 0, squares: 0 };
  let [lit, count] = [0, 0];
  for (let y = 0; y < heightPx; y++) {
    const row = subjectInRow(cut, y * widthPx, widthPx);
    lit += row.filter(({ light }) => light > LIT).length;
    count += row.length;
    if (row.length >= LEAST_ROW_PX) addSlope(slope, row);
  }
  if (lit < count * LIT_SHARE) return undefined;
  const stops = slope.products / (slope.squares + 1e-6);
  return { showLight: false, ...(Math.abs(stops) >= SIDED_STOPS && { lightSide: stops < 0 ? -1 : 1 }) };
}

/** Something of the subject: its column, and its luminance. */
interface Spot {
  readonly x: number;
  readonly light: number;
}

function subjectInRow({ rgb, alpha }: CutOut, from: number, widthPx: number): Spot[] {
  const row: Spot[] = [];
  for (let x = 0; x < widthPx; x++) {
    if (alpha[from + x]! < OPAQUE) continue;
    const at = (from + x) * 3;
    row.push({ x, light: luminance(linearOfByte(rgb[at]!), linearOfByte(rgb[at + 1]!), linearOfByte(rgb[at + 2]!)) });
  }
  return row;
}

/** Adds a row to a regression of stops on places, -1 at the subject's left rim and 1 at its right. */
function addSlope(slope: { products: number; squares: number }, row: readonly Spot[]): void {
  const [left, right] = [row[0]!.x, row.at(-1)!.x];
  const places = row.map(({ x }) => (2 * (x - left)) / (right - left) - 1);
  const stops = row.map(({ light }) => Math.log2(light + DARK));
  const [meanPlace, meanStops] = [meanOf(places), meanOf(stops)];
  for (const [index, place] of places.entries()) {
    slope.products += (place - meanPlace) * (stops[index]! - meanStops);
    slope.squares += (place - meanPlace) ** 2;
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
