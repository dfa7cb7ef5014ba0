import { createRandom, type Random } from '../../illustrator/maths/random.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { holeDistance } from '../hole-distance.ts';
import { fillByExemplars } from './exemplar-fill.ts';
import { fillAlongRows } from './fill-along-rows.ts';
import { type Copies, followCopies } from './follow-copies.ts';
import { type Level, type Matches, type OffsetCost, PATCH_SIDE, type PatchMap } from './level.ts';
import { levelJoints } from './level-joints.ts';
import { levelRim } from './level-rim.ts';
import { type Misfit, misfitOf } from './misfit.ts';
import { offsetCostOf } from './patch-cost.ts';
import { mapPatches } from './patch-map.ts';
import { measureMatches } from './patch-search.ts';
import { halveLevel, withoutFeatures } from './pyramid.ts';
import { EFFORT_WITHOUT_COARSER, effortAt, settle, TRIAL } from './settle.ts';
import { fillSmoothly } from './smooth-fill.ts';
import { carryMatches, guessMatches } from './start-matches.ts';
import { withTextureFeatures } from './texture-features.ts';

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
  /** Whether the hole is levelled with its rim: its light, and what does not meet there; see `levelSeam` and `levelRim`. Default: no. */
  readonly meetsRim?: boolean;
  /** What of the known picture is itself copied, and from where: the hole goes on with it. */
  readonly copies?: Copies;
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
/**
 * Fills the hole with what the rest of the picture suggests: multi-scale PatchMatch with weighted voting (after Wexler et al.
 * 2007, Barnes et al. 2009, Criminisi et al. 2004, Newson et al. 2014). Without a single whole patch to copy from, the fill
 * is smooth.
 *
 * @param onLevel called before each level with the share of the work that is done.
 * @param onCoarsest called with how little what the coarsest level was filled with holds together.
 * @returns `height × width × 3`; outside the hole the picture's own bytes.
 */
export function completePicture(
  completion: Completion,
  onLevel: (fraction: number) => void = () => {},
  onCoarsest?: (misfit: Misfit) => void,
): Uint8Array {
  const { widthPx, heightPx, rgb, offsetCost, copyPrice = 0 } = completion;
  const levels = buildLevels(completion);
  if (levels.length === 0) return rgb.slice();
  const random = createRandom(completion.seed);
  let carried: { level: Level; matches: Matches } | undefined;
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    onLevel(4 ** -(depth + 1));
    const level = levels[depth]!;
    const map = mapPatches(level);
    if (map.sources.length === 0) {
      fillSmoothly(level);
      carried = undefined;
      continue;
    }
    const prices = { offsetCost: offsetCostOf(level, offsetCost), copyPrice };
    const follow = (matches: Matches): Matches => {
      if (completion.copies) followCopies(completion.copies, completion, { level, depth }, map, matches);
      return matches;
    };
    const matches = carried
      ? follow(carryMatches(level, map, carried.level, carried.matches, random))
      : startBest(level, map, prices, random, follow);
    settle(
      { level, map, matches, ...prices, random },
      carried ? effortAt(depth) : { ...EFFORT_WITHOUT_COARSER, isFinest: depth === 0 },
    );
    if (!carried) onCoarsest?.(misfitOf(level, map, matches));
    if (depth === 0) levelJoints(level, map, matches);
    carried = { level, matches };
    if (depth > 0 || !completion.meetsRim) continue;
    const pixels = withHole(rgb, level, widthPx * heightPx);
    levelSeam(pixels, level.hole, widthPx, heightPx);
    levelRim({ ...level, channels: 3, pixels }, map, matches);
    return pixels;
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

/** Settles the coarsest level a little from each start that changes something, and keeps the one whose patches are most like their sources. */
function startBest(
  level: Level,
  map: PatchMap,
  { offsetCost, copyPrice }: Required<Pick<Completion, 'offsetCost' | 'copyPrice'>>,
  random: Random,
  follow: (matches: Matches) => Matches,
): Matches {
  fillSmoothly(level);
  const smooth = level.pixels.slice();
  let best: { energy: number; pixels: Uint8Array; matches: Matches } | undefined;
  for (const start of STARTS) {
    level.pixels.set(smooth);
    start(level, map, offsetCost);
    const isSmooth = level.pixels.every((value, at) => value === smooth[at]);
    if (isSmooth && start !== leaveSmooth) continue;
    const matches = follow(guessMatches(level, map, random));
    const isSettled = settle({ level, map, matches, offsetCost, copyPrice, random }, TRIAL);
    measureMatches(level, map, matches, { isSettled, offsetCost });
    const energy = map.targets.reduce((sum, p) => sum + matches.cost[p]!, 0);
    if (!best || energy < best.energy * MUCH_LESS) best = { energy, pixels: level.pixels.slice(), matches };
  }
  level.pixels.set(best!.pixels);
  return best!.matches;
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
  if (levels.length > 1) levels[0] = withoutFeatures(levels[0]!);
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
