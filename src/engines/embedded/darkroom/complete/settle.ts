import type { Random } from '../../illustrator/maths/random.ts';
import { holeDistance } from '../hole-distance.ts';
import { type Level, type Matches, type OffsetCost, PATCH_RADIUS, PATCH_SIDE, type PatchMap } from './level.ts';
import { measureMatches, sweepMatches } from './patch-search.ts';
import { createSourceUse } from './source-use.ts';
import { BLENDING_SHARE, SHARP_SHARE, trustOf, vote } from './vote.ts';
import { wholePatches } from './whole-patches.ts';

/** How much is done on a level. */
export interface Effort {
  /** Rounds of searching and voting, at most. */
  readonly rounds: number;
  /** Sweeps of searching in each round. */
  readonly sweeps: number;
  /** How far from a match the first random try may be. */
  readonly reachPx: number;
  /** See `Sweep`. */
  readonly tryEveryPx: number;
  /** Whether the matches were found on purpose and are voted on before anything else, rather than guessed. */
  readonly startsWithVote: boolean;
  /** The result is what is seen: the last vote keeps grain. */
  readonly isFinest: boolean;
}

/** Where no coarser level says where to look: everywhere, and for long. */
export const EFFORT_WITHOUT_COARSER: Effort = {
  rounds: 4,
  sweeps: 2,
  reachPx: Number.POSITIVE_INFINITY,
  tryEveryPx: 1,
  startsWithVote: true,
  isFinest: false,
};
/** Enough to tell how good a start is. */
export const TRIAL: Effort = { ...EFFORT_WITHOUT_COARSER, rounds: 3, startsWithVote: false };

/** Below the coarsest level, and on the finest ones. Farther tries find nothing that would be seen, and cost most of the time. */
const REACH_PX = 16;
const REACH_BY_DEPTH_PX = [1, 4] as const;
const TRY_EVERY_BY_DEPTH_PX = [4, 2] as const;
const MOST_ROUNDS = 6;
/** A round that changes colours less than this, in grey levels, is the last of its level. */
const SETTLED_CHANGE = 0.4;
/** Patches whose centres are this near a pixel have a vote on it; on the finest level, where most of the time goes, fewer. */
const VOTERS_PX = PATCH_RADIUS;
const FINEST_VOTERS_PX = 1;

/** The effort on a level whose matches come from a coarser one. @param depth 0 = the finest level. */
export function effortAt(depth: number): Effort {
  const isFinest = depth === 0;
  return {
    rounds: Math.min(MOST_ROUNDS, Math.max(1, depth)),
    sweeps: 1,
    reachPx: REACH_BY_DEPTH_PX[depth] ?? REACH_PX,
    tryEveryPx: TRY_EVERY_BY_DEPTH_PX[depth] ?? 1,
    startsWithVote: true,
    isFinest,
  };
}

/** What is settled: the matches of a level, and its pixels. */
export interface Settling {
  readonly level: Level;
  readonly map: PatchMap;
  readonly matches: Matches;
  /** From `offsetCostOf`. */
  readonly offsetCost: OffsetCost;
  readonly copyPrice: number;
  readonly random: Random;
}

/** Searches and votes in turn until the level hardly changes any more. @returns 1 for targets that are exact copies of their sources. */
export function settle({ level, map, matches, offsetCost, copyPrice, random }: Settling, effort: Effort): Uint8Array {
  const { widthPx, heightPx } = level;
  const { rounds, sweeps, tryEveryPx, isFinest } = effort;
  const trust = trustOf(holeDistance(level.hole, widthPx, heightPx));
  const reachPx = Math.min(effort.reachPx, Math.max(widthPx, heightPx));
  const use = createSourceUse(level, map, matches, copyPrice * PATCH_SIDE * PATCH_SIDE * level.channels);
  let isSettled: Uint8Array;
  const voteBy = (varianceShare: number): number => {
    const votersPx = isFinest ? FINEST_VOTERS_PX : VOTERS_PX;
    const { change, isCopy } = vote(level, matches, { map, trust, varianceShare, votersPx });
    isSettled = wholePatches(isCopy, widthPx, heightPx);
    return change;
  };
  if (effort.startsWithVote) voteBy(BLENDING_SHARE);
  else isSettled = new Uint8Array(trust.length);
  let isForward = true;
  for (let round = 0; round < rounds; round++) {
    measureMatches(level, map, matches, { isSettled: isSettled!, offsetCost });
    for (let sweep = 0; sweep < sweeps; sweep++, isForward = !isForward)
      sweepMatches(
        level,
        map,
        matches,
        use,
        { isForward, reachPx, isSettled: isSettled!, offsetCost, tryEveryPx },
        random,
      );
    const isLast = round === rounds - 1;
    const change = voteBy(isFinest && isLast ? SHARP_SHARE : BLENDING_SHARE);
    if (isLast || round === 0 || change >= SETTLED_CHANGE) continue;
    if (isFinest) voteBy(SHARP_SHARE);
    break;
  }
  return isSettled!;
}
