import type { PixelSize } from '../../../../core/image.ts';
import type { ClearThing } from './clear-thing.ts';
import { connectedParts } from './connected-parts.ts';
import { type Extent, extentOf } from './extent.ts';

/** Strokes mean a thing when at least this share of them is on it. */
const LEAST_ON_IT = 0.85;
/** All of it when they go through this share of its height or width. */
const LEAST_REACH = 0.4;

/** What strokes touch of a thing. */
export interface StrokedThing extends ClearThing {
  /** Whether the strokes go through so much of it that all of it is meant. */
  readonly isAllMeant: boolean;
}

/**
 * What strokes touch of a thing; absent where something else is stroked.
 *
 * @param strokesAt the strokes at a size, 0/1 for each pixel.
 */
export function strokedThing(thing: ClearThing, strokesAt: (size: PixelSize) => Uint8Array): StrokedThing | undefined {
  const strokes = strokesAt(thing);
  let [all, onIt] = [0, 0];
  const touched = new Set<number>();
  const { partOf } = connectedParts(thing.inside, thing.widthPx, thing.heightPx, 1);
  for (let pixel = 0; pixel < strokes.length; pixel++) {
    if (!strokes[pixel]) continue;
    all++;
    if (!thing.inside[pixel]) continue;
    onIt++;
    touched.add(partOf[pixel]!);
  }
  if (onIt < LEAST_ON_IT * all) return undefined;
  const inside = thing.inside.map((isInside, pixel) => (isInside && touched.has(partOf[pixel]!) ? 1 : 0));
  const reach = reachOf(extentOf(strokes, thing, 0)!, extentOf(inside, thing, 0)!);
  return { ...thing, inside, isAllMeant: reach >= LEAST_REACH };
}

function reachOf(strokes: Extent, whole: Extent): number {
  return Math.max(strokes.heightPx / whole.heightPx, strokes.widthPx / whole.widthPx);
}
