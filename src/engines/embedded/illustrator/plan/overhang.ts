import { clamp } from '../maths/interpolate.ts';
import { ACTING_KINDS } from '../subject/concept.ts';
import type { CameraPlan } from './camera.ts';
import { extentOf, type Figure } from './figure.ts';
import type { Framing } from './framing.ts';
import type { PixelBox } from './placement.ts';

/** A tree so many times as high as who is under it need not be seen whole. */
const TALL = 1.25;
/** How far its trunk is at most from them, in heights of the first. */
const NEAR_TRUNK = 0.6;
/** Broader groups have no room under one tree. */
const BROADEST_UNDER = 1.9;

/** So many people who are not what the picture is about are a crowd that has come to see it. */
export const CROWD_COUNT = 12;
/** How far behind the first it stands. */
export const ONLOOKERS_RISE = 0.3;

/** True of the figures of such a crowd. */
export function isOnlookers(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return first !== undefined && first.group > 0 && figures.length >= CROWD_COUNT && first.facts.kind === 'person';
}

/** Onlookers behind the first, who go on beyond the frame. */
export function onlookersOf(figures: readonly Figure[]): Figure[] {
  const groups = new Set(figures.map(({ group }) => group));
  return [...groups].flatMap((group) => {
    const own = figures.filter((figure) => figure.group === group);
    return isOnlookers(own) ? own : [];
  });
}

/**
 * The tree over those whom the picture is about: its branches frame it from above and from the side, and may be cut by its edges.
 * Whole remain trees that somebody is in, several trees, and all in wide views. Crowds that look on are cut as well.
 */
export function overhanging(figures: readonly Figure[], camera: CameraPlan): ReadonlySet<Figure> {
  const mains = figures.filter(({ group }) => group === 0);
  const [main] = mains;
  if (camera.shot === 'wide' || !main || !ACTING_KINDS.has(main.facts.kind)) return new Set();
  const { left, right } = extentOf(mains);
  if (right - left > BROADEST_UNDER) return new Set(onlookersOf(figures));
  const tallest = Math.max(...mains.map(({ height }) => height));
  const trees = figures.filter(
    ({ facts, height, group, x }) =>
      facts.kind === 'tree' &&
      x > left - NEAR_TRUNK &&
      x < right + NEAR_TRUNK &&
      height > tallest * TALL &&
      !figures.some(({ carrier }) => carrier === group),
  );
  return new Set([...(trees.length === 1 ? trees : []), ...onlookersOf(figures)]);
}

/** Share of a tree's height, from its foot, that is seen at least: palms bear their leaves at the top. */
const SEEN = 0.67;
const SEEN_OF_PALM = 0.97;

/** Largest unit at which enough of the trees is seen above the row on which they stand. */
export function largestUnder(trees: ReadonlySet<Figure>, footPx: number): number {
  const units = onlyTrees(trees).map(
    ({ concept, height, rise }) => footPx / (rise + height * (/palm/.test(concept) ? SEEN_OF_PALM : SEEN)),
  );
  return Math.min(...units, Number.POSITIVE_INFINITY);
}

/** How far those under trees come back to the frame's middle. */
const TO_MIDDLE = 0.72;
/** Trunks stay in the frame, so far from its sides as a share of its free width. */
const TRUNK_MARGIN = 0.09;

function onlyTrees(figures: ReadonlySet<Figure>): Figure[] {
  return [...figures].filter(({ facts }) => facts.kind === 'tree');
}

/** Column for a composition under trees: those in `box` near the middle and whole, and where they leave room for it, the trunks in the frame. */
export function underTrees(
  trees: ReadonlySet<Figure>,
  { xPx, unitPx }: { readonly xPx: number; readonly unitPx: number },
  box: PixelBox,
  { leftPx, rightPx }: Pick<Framing, 'leftPx' | 'rightPx'>,
): number {
  const margin = (rightPx - leftPx) * TRUNK_MARGIN;
  const trunks = onlyTrees(trees).map(({ x }) => xPx + x * unitPx);
  const toMiddle = ((leftPx + rightPx - box.left - box.right) / 2) * TO_MIDDLE;
  const withTrunks = clamp(toMiddle, leftPx + margin - Math.min(...trunks), rightPx - margin - Math.max(...trunks));
  return xPx + clamp(withTrunks, leftPx - box.left, rightPx - box.right);
}
