import { createRandom, type Random } from '../../illustrator/maths/random.ts';
import { holeDistance } from '../hole-distance.ts';
import { fillByExemplars } from './exemplar-fill.ts';
import { fillAlongRows } from './fill-along-rows.ts';
import { type Level, type Matches, type OffsetCost, PATCH_SIDE, type PatchMap } from './level.ts';
import { levelJoints } from './level-joints.ts';
import { createPatchCost, offsetCostOf, type PatchCost } from './patch-cost.ts';
import { mapPatches } from './patch-map.ts';
import { measureMatches, sweepMatches } from './patch-search.ts';
import { halveLevel, withoutFeatures } from './pyramid.ts';
import { fillSmoothly } from './smooth-fill.ts';
import { createSourceUse } from './source-use.ts';
import { carryMatches, guessMatches } from './start-matches.ts';
import { withTextureFeatures } from './texture-features.ts';
import { BLENDING_SHARE, SHARP_SHARE, vote } from './vote.ts';

/** A picture with a hole, and where its content may come from. */
export interface Completion {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 3`, 8-bit sRGB. What it holds inside the hole does not matter. */
  readonly rgb: Uint8Array;
  /** `height × width`, non-zero = to be filled. */
  readonly hole: Uint8Array;
  /** `height × width`, non-zero = may be copied; absent = everything outside the hole. */
  readonly allowed?: Uint8Array;
  /** Price of copying from other heights and sides, per sample, for an offset as long as the picture. */
  readonly offsetCost: OffsetCost;
  /**
   * Price, per sample, of copying a part of the picture once more than its share; default 0. It keeps large holes lively;
   * in small ones it would bring in things that stand elsewhere.
   */
  readonly copyPrice?: number;
  readonly seed: number;
}

/** Pyramids end before the shorter side falls under this: with less there are too few whole patches to copy from. */
const SHORTEST_SIDE_PX = 72;
/** The coarsest level, on which most is tried, is no longer than this, however thin the hole. */
const LONGEST_COARSEST_SIDE_PX = 512;
/** A coarsest level with fewer sources than this is left out. */
const FEWEST_SOURCES = 32;
/** Exemplars are searched exhaustively, which only levels up to this size allow. */
const LARGEST_EXEMPLAR_LEVEL_PX = 60_000;
/** A round that changes colours less than this, in grey levels, is the last of its level. */
const SETTLED_CHANGE = 0.4;
const COARSEST_ROUNDS = 8;
const COARSEST_SWEEPS = 3;
/** Between coarsest and finest. */
const MOST_ROUNDS = 6;
const SHORTEST_REACH_PX = 16;

/**
 * Fills the hole with what the rest of the picture suggests: multi-scale PatchMatch with weighted voting (after Wexler et al.
 * 2007, Barnes et al. 2009, Criminisi et al. 2004, Newson et al. 2014). Without a single whole patch to copy from, the fill
 * is smooth.
 *
 * @param onLevel called before each level with the share of the work that is done.
 * @returns `height × width × 3`; outside the hole the picture's own bytes.
 */
export function completePicture(completion: Completion, onLevel: (fraction: number) => void = () => {}): Uint8Array {
  const { widthPx, heightPx, rgb, offsetCost, copyPrice = 0 } = completion;
  const levels = buildLevels(completion);
  if (levels.length === 0) return rgb.slice();
  const random = createRandom(completion.seed);
  let carried: { level: Level; matches: Matches } | undefined;
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    onLevel(4 ** -(depth + 1));
    const level = depth === 0 && levels.length > 1 ? withoutFeatures(levels[0]!) : levels[depth]!;
    const map = mapPatches(level);
    if (map.sources.length === 0) {
      fillSmoothly(level);
      carried = undefined;
      levels[depth] = level;
      continue;
    }
    const costOf = createPatchCost(level, offsetCostOf(level, offsetCost));
    const matches = carried
      ? carryMatches(level, map, carried.level, carried.matches, random)
      : startBest(level, map, { offsetCost: offsetCostOf(level, offsetCost), copyPrice }, random);
    if (carried || depth === 0)
      settle({ level, map, matches, costOf, copyPrice, random, isCoarsest: !carried, isFinest: depth === 0, depth });
    if (depth === 0) levelJoints(level, map, matches);
    carried = { level, matches };
    levels[depth] = level;
  }
  return withHole(rgb, levels[0]!, widthPx * heightPx);
}

/** Smooth fills are alike to smooth sources, so a later start has to be better by this factor to win. */
const MUCH_LESS = 0.8;

/** The starts that are tried on the coarsest level: structures grown into the hole, rows gone on with, and a smooth hole. */
const STARTS: readonly ((level: Level, map: PatchMap, offsetCost: OffsetCost) => void)[] = [
  (level, map, offsetCost) => {
    if (level.widthPx * level.heightPx <= LARGEST_EXEMPLAR_LEVEL_PX) fillByExemplars(level, map, offsetCost);
  },
  fillAlongRows,
  leaveSmooth,
];

function leaveSmooth(): void {}

/** Settles the coarsest level from each start that changes something, and keeps the one whose patches are most like their sources. */
function startBest(
  level: Level,
  map: PatchMap,
  { offsetCost, copyPrice }: Required<Pick<Completion, 'offsetCost' | 'copyPrice'>>,
  random: Random,
): Matches {
  fillSmoothly(level);
  const smooth = level.pixels.slice();
  let best: { energy: number; pixels: Uint8Array; matches: Matches } | undefined;
  for (const start of STARTS) {
    level.pixels.set(smooth);
    start(level, map, offsetCost);
    const isSmooth = level.pixels.every((value, at) => value === smooth[at]);
    if (isSmooth && start !== leaveSmooth) continue;
    const matches = guessMatches(level, map, random);
    const costOf = createPatchCost(level, offsetCost);
    settle({ level, map, matches, costOf, copyPrice, random, isCoarsest: true, isFinest: false, depth: 0 });
    measureMatches(level, map, matches, costOf);
    const energy = map.targets.reduce((sum, p) => sum + matches.cost[p]!, 0);
    if (!best || energy < best.energy * MUCH_LESS) best = { energy, pixels: level.pixels.slice(), matches };
  }
  level.pixels.set(best!.pixels);
  return best!.matches;
}

interface Settling {
  readonly level: Level;
  readonly map: PatchMap;
  readonly matches: Matches;
  readonly costOf: PatchCost;
  readonly copyPrice: number;
  readonly random: Random;
  readonly isCoarsest: boolean;
  readonly isFinest: boolean;
  readonly depth: number;
}

/** Searches and votes in turn until the level hardly changes any more. */
function settle({ level, map, matches, costOf, copyPrice, random, isCoarsest, isFinest, depth }: Settling): void {
  const distance = holeDistance(level.hole, level.widthPx, level.heightPx);
  const longer = Math.max(level.widthPx, level.heightPx);
  const reachPx = isCoarsest ? longer : Math.max(SHORTEST_REACH_PX, longer >> (isFinest ? 3 : 2));
  const rounds = isCoarsest ? COARSEST_ROUNDS : isFinest ? 1 : Math.min(MOST_ROUNDS, 2 + depth);
  const sweeps = isCoarsest ? COARSEST_SWEEPS : 1;
  if (!isCoarsest) vote(level, map, matches, distance, BLENDING_SHARE);
  const use = createSourceUse(level, map, matches, copyPrice * PATCH_SIDE * PATCH_SIDE * level.channels);
  let isForward = true;
  for (let round = 0; round < rounds; round++) {
    measureMatches(level, map, matches, costOf);
    for (let sweep = 0; sweep < sweeps; sweep++, isForward = !isForward)
      sweepMatches(level, map, matches, costOf, use, { isForward, reachPx }, random);
    const isLast = round === rounds - 1;
    const change = vote(level, map, matches, distance, isFinest && isLast ? SHARP_SHARE : BLENDING_SHARE);
    if (isLast || round === 0 || change >= SETTLED_CHANGE) continue;
    if (isFinest) vote(level, map, matches, distance, SHARP_SHARE);
    return;
  }
}

/** The pyramid, finest first; empty when there is no hole. As deep as the hole, no coarser than its sources allow. */
function buildLevels({ widthPx, heightPx, rgb, hole: meant, allowed }: Completion): Level[] {
  const hole = meant.map((value) => (value === 0 ? 0 : 1));
  if (!hole.includes(1)) return [];
  const pixels = withTextureFeatures(rgb, hole, widthPx, heightPx);
  const levels: Level[] = [{ widthPx, heightPx, channels: 5, pixels, hole, ...(allowed && { allowed }) }];
  const deepest = holeDistance(hole, widthPx, heightPx).reduce((most, value) => Math.max(most, value), 0);
  const longer = Math.max(widthPx, heightPx);
  const scales = Math.max((2 * deepest) / (PATCH_SIDE + 1), longer / LONGEST_COARSEST_SIDE_PX, 1);
  const wanted = Math.ceil(Math.log2(scales));
  while (levels.length <= wanted) {
    const last = levels.at(-1)!;
    if (Math.min(last.widthPx, last.heightPx) >> 1 < SHORTEST_SIDE_PX) break;
    const next = halveLevel(last);
    if (mapPatches(next).sources.length < FEWEST_SOURCES) break;
    levels.push(next);
  }
  return levels;
}

function withHole(rgb: Uint8Array, { channels, pixels, hole }: Level, count: number): Uint8Array {
  const completed = rgb.slice();
  for (let i = 0, from = 0, to = 0; i < count; i++, from += channels, to += 3) {
    if (hole[i] === 0) continue;
    completed[to] = pixels[from]!;
    completed[to + 1] = pixels[from + 1]!;
    completed[to + 2] = pixels[from + 2]!;
  }
  return completed;
}
