import { clamp } from '../maths/interpolate.ts';
import { ACTING_KINDS } from '../subject/concept.ts';
import type { CameraPlan } from './camera.ts';
import type { Figure } from './figure.ts';
import type { Framing } from './framing.ts';
import type { PixelBox } from './placement.ts';

/** A tree so many times as high as who is under it need not be seen whole. */
const TALL = 1.25;

/**
 * The tree over those whom the picture is about: its branches frame it from above and from the side, and may be cut by its edges.
 * Whole remain trees that somebody is in, several trees, and all in wide views.
 */
export function overhanging(figures: readonly Figure[], camera: CameraPlan): ReadonlySet<Figure> {
  const mains = figures.filter(({ group }) => group === 0);
  const [main] = mains;
  if (camera.shot === 'wide' || !main || !ACTING_KINDS.has(main.facts.kind)) return new Set();
  const tallest = Math.max(...mains.map(({ height }) => height));
  const trees = figures.filter(
    ({ facts, height, group }) =>
      facts.kind === 'tree' && height > tallest * TALL && !figures.some(({ carrier }) => carrier === group),
  );
  return new Set(trees.length === 1 ? trees : []);
}

/** Share of a tree's height, from its foot, that is seen at least: palms bear their leaves at the top. */
const SEEN = 0.67;
const SEEN_OF_PALM = 0.97;

/** Largest unit at which enough of the trees is seen above the row on which they stand. */
export function largestUnder(trees: ReadonlySet<Figure>, footPx: number): number {
  const units = [...trees].map(
    ({ concept, height, rise }) => footPx / (rise + height * (/palm/.test(concept) ? SEEN_OF_PALM : SEEN)),
  );
  return Math.min(...units, Number.POSITIVE_INFINITY);
}

/** How far those under trees come back to the frame's middle. */
const TO_MIDDLE = 0.72;
/** Trunks stay in the frame, so far from its sides as a share of its free width. */
const TRUNK_MARGIN = 0.09;

/** Column for a composition under trees: those in `box` near the middle and whole, and where they leave room for it, the trunks in the frame. */
export function underTrees(
  trees: ReadonlySet<Figure>,
  { xPx, unitPx }: { readonly xPx: number; readonly unitPx: number },
  box: PixelBox,
  { leftPx, rightPx }: Pick<Framing, 'leftPx' | 'rightPx'>,
): number {
  const margin = (rightPx - leftPx) * TRUNK_MARGIN;
  const trunks = [...trees].map(({ x }) => xPx + x * unitPx);
  const toMiddle = ((leftPx + rightPx - box.left - box.right) / 2) * TO_MIDDLE;
  const withTrunks = clamp(toMiddle, leftPx + margin - Math.min(...trunks), rightPx - margin - Math.max(...trunks));
  return xPx + clamp(withTrunks, leftPx - box.left, rightPx - box.right);
}
