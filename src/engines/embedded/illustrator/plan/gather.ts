import type { Random } from '../maths/random.ts';
import type { Cluster } from './cluster.ts';
import { turned } from './facing.ts';
import { extentOf, type Figure, moved } from './figure.ts';
import { isOnlookers, ONLOOKERS_RISE } from './overhang.ts';
import { SCENERY_KINDS } from './scenery-kinds.ts';

const GAP = 0.14;
/** From this many things beside the first on, others stand in a second row. */
const SECOND_ROW_FROM = 2;
/** Things this much taller than the main subject stand behind it instead of beside it. */
const SCENERY_HEIGHT = 1.5;

/**
 * Puts clusters of one habit side by side round the first: where it looks, then on its other side, in turn, each a little
 * nearer or farther than its neighbour and looking towards it, unless they go the same way (`isGoing`). Tall scenery goes behind. Centred at x = 0.
 */
export function gatherClusters(
  clusters: readonly Cluster[],
  facing: 'left' | 'right',
  random: Random,
  isGoing: (group: number) => boolean = () => false,
): Figure[] {
  const [first, ...others] = clusters;
  if (!first) return [];
  let figures: Figure[] = [...first.figures];
  const mainHeight = first.figures[0]!.height;
  let side = facing === 'right' ? 1 : -1;
  for (const [index, cluster] of others.entries()) {
    const leader = cluster.figures[0]!;
    const goAlong = isGoing(first.figures[0]!.group) && isGoing(leader.group);
    const looking = turned(cluster.figures, goAlong ? facing : side > 0 ? 'left' : 'right');
    const isScenery = SCENERY_KINDS.has(leader.facts.kind) && leader.height > mainHeight * SCENERY_HEIGHT;
    if (isOnlookers(cluster.figures)) figures = allBehind(figures, cluster.figures);
    else if (isScenery) figures = behind(figures, looking, side);
    else if (index >= SECOND_ROW_FROM) figures = inSecondRow(figures, looking, side);
    else figures = beside(figures, looking, side, random);
    side = -side;
  }
  const { left, right } = extentOf(figures);
  return moved(figures, { x: -(left + right) / 2 });
}

/** Behind those whom they came for, on both sides of them. */
function allBehind(placed: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const all = extentOf(placed);
  const own = extentOf(figures);
  const x = (all.left + all.right - own.left - own.right) / 2;
  return moved(figures, { x, rise: ONLOOKERS_RISE, order: -1 }).concat(placed);
}

function beside(placed: readonly Figure[], figures: readonly Figure[], side: number, random: Random): Figure[] {
  const all = extentOf(placed);
  const own = extentOf(figures);
  const x = side > 0 ? all.right + GAP - own.left : all.left - GAP - own.right;
  const isBigger = figures[0]!.height > placed[0]!.height;
  const rise = (isBigger ? 0.1 : -0.04) + random.bell() * 0.05;
  return placed.concat(moved(figures, { x, rise }));
}

/** Farther back, its near part behind what is at the side: many things make a group, not a line. */
function inSecondRow(placed: readonly Figure[], figures: readonly Figure[], side: number): Figure[] {
  const all = extentOf(placed);
  const own = extentOf(figures);
  const overlap = (own.right - own.left) * 0.3;
  const x = side > 0 ? all.right - overlap - own.left : all.left + overlap - own.right;
  return moved(figures, { x, rise: 0.3, order: -1 }).concat(placed);
}

/** Half covered by what is already there; the rest looks out at one side. */
function behind(placed: readonly Figure[], figures: readonly Figure[], side: number): Figure[] {
  const all = extentOf(placed);
  const own = extentOf(figures);
  const halfWidth = (own.right - own.left) / 2;
  const x = side > 0 ? all.right + halfWidth * 0.35 : all.left - halfWidth * 0.35;
  return moved(figures, { x, rise: 0.42, order: -1 }).concat(placed);
}
