import { describe, expect, it } from 'vitest';
import { createRandom } from '../../illustrator/maths/random.ts';
import { holeDistance } from '../hole-distance.ts';
import type { Level, Matches, OffsetCost } from './level.ts';
import { mapPatches } from './patch-map.ts';
import { measureMatches } from './patch-search.ts';
import { SHARP_SHARE, trustOf, vote } from './vote.ts';
import { wholePatches } from './whole-patches.ts';

const SIDE = 48;
const FREE: OffsetCost = { perRow: 0, perColumn: 0 };

/** A picture of noise with a hole on the right, each half of which is matched with one place on the left. */
function noisy() {
  const random = createRandom(2);
  const hole = Uint8Array.from({ length: SIDE * SIDE }, (_, p) => (p % SIDE < 28 ? 0 : 1));
  const pixels = Uint8Array.from({ length: SIDE * SIDE * 3 }, () => random.integer(0, 255));
  const level: Level = { widthPx: SIDE, heightPx: SIDE, channels: 3, pixels, hole };
  const offsetOf = (p: number): number => (p < (SIDE * SIDE) / 2 ? -20 : -21);
  const matches: Matches = {
    source: Int32Array.from(hole, (_, p) => p + offsetOf(p)),
    cost: new Float32Array(SIDE * SIDE).fill(100),
  };
  const map = mapPatches(level);
  const trust = trustOf(holeDistance(hole, SIDE, SIDE));
  return { level, matches, ballot: { map, trust, varianceShare: SHARP_SHARE, votersPx: 3 }, offsetOf };
}

describe('vote', () => {
  it('copies where all patches propose one place, and mixes along the joint only', () => {
    const { level, matches, ballot, offsetOf } = noisy();
    const known = level.pixels.slice();
    const { isCopy, change } = vote(level, matches, ballot);
    expect(change).toBeGreaterThan(10);
    for (let p = 0; p < isCopy.length; p++) {
      const from = isCopy[p] === 1 ? p + offsetOf(p) : p;
      if (isCopy[p] === 1 || level.hole[p] === 0) expect(level.pixels[p * 3]).toBe(known[from * 3]);
    }
    const rowsOfCopies = new Set(
      Array.from(isCopy.keys())
        .filter((p) => isCopy[p])
        .map((p) => Math.floor(p / SIDE)),
    );
    expect(rowsOfCopies.has(SIDE / 2)).toBe(false);
    expect(rowsOfCopies.has(SIDE / 2 - 8)).toBe(true);
  });

  it('makes patches of copies that cost nothing', () => {
    const { level, matches, ballot } = noisy();
    const isSettled = wholePatches(vote(level, matches, ballot).isCopy, SIDE, SIDE);
    expect(isSettled).toContain(1);
    measureMatches(level, ballot.map, matches, { isSettled: new Uint8Array(isSettled.length), offsetCost: FREE });
    for (let p = 0; p < isSettled.length; p++) if (isSettled[p] === 1) expect(matches.cost[p]).toBe(0);
  });
});
