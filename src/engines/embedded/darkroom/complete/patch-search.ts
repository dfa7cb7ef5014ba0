import type { Random } from '../../illustrator/maths/random.ts';
import { type Level, type Matches, PATCH_RADIUS, type PatchMap } from './level.ts';
import type { PatchCost } from './patch-cost.ts';
import type { SourceUse } from './source-use.ts';

/** One improvement of all matches: a neighbour's offset carried on, then tries around the best, ever nearer (Barnes 2009). */
export interface Sweep {
  /** Reading order when true, the reverse when false; they alternate. */
  readonly isForward: boolean;
  /** Radius of the first random try; each next one is half as far. */
  readonly reachPx: number;
}

/** Costs of all matches as the picture is now. */
export function measureMatches(level: Level, { targets }: PatchMap, matches: Matches, costOf: PatchCost): void {
  const { widthPx } = level;
  for (let k = 0; k < targets.length; k++) {
    const p = targets[k]!;
    const y = Math.floor(p / widthPx);
    matches.cost[p] = costOf(p - y * widthPx, y, matches.sourceX[p]!, matches.sourceY[p]!, Infinity);
  }
}

/** Sweeps once over all targets, improving their matches in place. */
export function sweepMatches(
  level: Level,
  { isSource, isTarget, targets }: PatchMap,
  { sourceX, sourceY, cost }: Matches,
  costOf: PatchCost,
  use: SourceUse,
  { isForward, reachPx }: Sweep,
  random: Random,
): void {
  const { widthPx, heightPx } = level;
  const step = isForward ? 1 : -1;
  const lastX = widthPx - PATCH_RADIUS - 1;
  const lastY = heightPx - PATCH_RADIUS - 1;
  let x = 0;
  let y = 0;
  let bestX = 0;
  let bestY = 0;
  /** Price included. */
  let best = 0;
  let bestCost = 0;

  const attempt = (tryX: number, tryY: number): void => {
    const price = use.priceOf(tryX, tryY, 0);
    const limit = best - price;
    if (limit <= 0) return;
    const found = costOf(x, y, tryX, tryY, limit);
    if (found >= limit) return;
    best = found + price;
    bestCost = found;
    bestX = tryX;
    bestY = tryY;
  };

  for (let n = 0, k = isForward ? 0 : targets.length - 1; n < targets.length; n++, k += step) {
    const p = targets[k]!;
    y = Math.floor(p / widthPx);
    x = p - y * widthPx;
    bestX = sourceX[p]!;
    bestY = sourceY[p]!;
    bestCost = cost[p]!;
    best = bestCost + use.priceOf(bestX, bestY, 1);
    const beside = p - step;
    if (isTarget[beside] !== 0) {
      const tryX = sourceX[beside]! + step;
      const tryY = sourceY[beside]!;
      if (
        tryX >= PATCH_RADIUS &&
        tryX <= lastX &&
        isSource[tryY * widthPx + tryX] !== 0 &&
        (tryX !== bestX || tryY !== bestY)
      )
        attempt(tryX, tryY);
    }
    const above = p - step * widthPx;
    if (isTarget[above] !== 0) {
      const tryX = sourceX[above]!;
      const tryY = sourceY[above]! + step;
      if (
        tryY >= PATCH_RADIUS &&
        tryY <= lastY &&
        isSource[tryY * widthPx + tryX] !== 0 &&
        (tryX !== bestX || tryY !== bestY)
      )
        attempt(tryX, tryY);
    }
    for (let reach = reachPx; reach >= 1; reach >>= 1) {
      const left = Math.max(PATCH_RADIUS, bestX - reach);
      const right = Math.min(lastX, bestX + reach);
      const top = Math.max(PATCH_RADIUS, bestY - reach);
      const bottom = Math.min(lastY, bestY + reach);
      const tryX = left + Math.floor(random.next() * (right - left + 1));
      const tryY = top + Math.floor(random.next() * (bottom - top + 1));
      if (isSource[tryY * widthPx + tryX] !== 0) attempt(tryX, tryY);
    }
    if (bestX !== sourceX[p] || bestY !== sourceY[p]) use.move(sourceX[p]!, sourceY[p]!, bestX, bestY);
    sourceX[p] = bestX;
    sourceY[p] = bestY;
    cost[p] = bestCost;
  }
}
