import type { Random } from '../../illustrator/maths/random.ts';
import { type Level, type Matches, type OffsetCost, PATCH_RADIUS, type PatchMap } from './level.ts';
import { columnDifference, offsetPrice, patchDifference, rowDifference } from './patch-cost.ts';
import { moveUse, priceOfUse, type SourceUse } from './source-use.ts';

/** One improvement of all matches: a neighbour's offset carried on, then tries around the best, ever nearer (Barnes 2009). */
export interface Sweep {
  /** Reading order when true, the reverse when false; they alternate. */
  readonly isForward: boolean;
  /** Radius of the first random try; each next one is half as far. */
  readonly reachPx: number;
  /** 1 for targets that are exact copies of their sources: there is nothing to improve. */
  readonly isSettled: Uint8Array;
  readonly offsetCost: OffsetCost;
  /** Where targets beside each other have one offset, only every so manyeth of a row and column tries others: what it finds is carried on. */
  readonly tryEveryPx: number;
}

/** Costs of all matches as the picture is now. */
export function measureMatches(
  level: Level,
  { isTarget, targets }: PatchMap,
  { source, cost }: Matches,
  { isSettled, offsetCost }: Pick<Sweep, 'isSettled' | 'offsetCost'>,
): void {
  let difference = 0;
  for (let k = 0; k < targets.length; k++) {
    const p = targets[k]!;
    const from = source[p]!;
    if (isSettled[p] === 1) difference = 0;
    else if (isTarget[p - 1] === 1 && source[p - 1] === from - 1)
      // The patch on the left, less its first column and with one more on the right.
      difference +=
        columnDifference(level, p, from, PATCH_RADIUS) - columnDifference(level, p, from, -PATCH_RADIUS - 1);
    else difference = patchDifference(level, p, from, Infinity);
    cost[p] = difference + offsetPrice(level.widthPx, offsetCost, p, from);
  }
}

/** Sweeps once over all targets, improving their matches in place. */
export function sweepMatches(
  level: Level,
  { isSource, isTarget, targets }: PatchMap,
  { source, cost }: Matches,
  use: SourceUse,
  { isForward, reachPx, isSettled, offsetCost, tryEveryPx }: Sweep,
  random: Random,
): void {
  const { widthPx, heightPx } = level;
  const step = isForward ? 1 : -1;
  const lastX = widthPx - PATCH_RADIUS - 1;
  const lastY = heightPx - PATCH_RADIUS - 1;
  const tries = Math.floor(Math.log2(reachPx)) + 1;
  for (let n = 0, k = isForward ? 0 : targets.length - 1; n < targets.length; n++, k += step) {
    const p = targets[k]!;
    let best = source[p]!;
    let bestCost = cost[p]!;
    // Price of use included.
    let least = bestCost + priceOfUse(use, best, 1);
    if (isSettled[p] === 1 && least === bestCost) continue;
    const y = Math.floor(p / widthPx);
    const isTrying =
      (y % tryEveryPx === 0 && (p - y * widthPx) % tryEveryPx === 0) ||
      source[p - step] !== best - step ||
      source[p - step * widthPx] !== best - step * widthPx;
    const attempts = isTrying ? tries : 0;
    for (let attempt = -2; attempt < attempts; attempt++) {
      let candidate = best;
      let neighbour = p;
      if (attempt < 0) {
        neighbour = attempt === -2 ? p - step : p - step * widthPx;
        if (isTarget[neighbour] === 1) candidate = source[neighbour]! + p - neighbour;
      } else {
        const reach = reachPx >> attempt;
        const bestY = Math.floor(best / widthPx);
        const bestX = best - bestY * widthPx;
        const left = Math.max(PATCH_RADIUS, bestX - reach);
        const right = Math.min(lastX, bestX + reach);
        const top = Math.max(PATCH_RADIUS, bestY - reach);
        const bottom = Math.min(lastY, bestY + reach);
        const tryX = left + Math.floor(random.next() * (right - left + 1));
        const tryY = top + Math.floor(random.next() * (bottom - top + 1));
        candidate = tryY * widthPx + tryX;
      }
      if (candidate === best || isSource[candidate] !== 1) continue;
      const offset = offsetPrice(widthPx, offsetCost, p, candidate);
      const price = offset + priceOfUse(use, candidate, 0);
      if (price >= least) continue;
      let difference: number;
      if (attempt < 0) {
        // The neighbour's patch, less the line that is left behind and with the next one ahead.
        const known = cost[neighbour]! - offsetPrice(widthPx, offsetCost, neighbour, source[neighbour]!);
        difference =
          attempt === -2
            ? known +
              columnDifference(level, p, candidate, step * PATCH_RADIUS) -
              columnDifference(level, p, candidate, -step * (PATCH_RADIUS + 1))
            : known +
              rowDifference(level, p, candidate, step * PATCH_RADIUS) -
              rowDifference(level, p, candidate, -step * (PATCH_RADIUS + 1));
      } else difference = patchDifference(level, p, candidate, least - price);
      if (difference + price >= least) continue;
      least = difference + price;
      bestCost = difference + offset;
      best = candidate;
    }
    if (best === source[p]) continue;
    moveUse(use, source[p]!, best);
    source[p] = best;
    cost[p] = bestCost;
  }
}
