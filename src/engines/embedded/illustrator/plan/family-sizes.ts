import type { Random } from '../maths/random.ts';
import type { RecedingSpot } from './arrange.ts';

/** Heights of a family one behind the other, in those of its leader: parents at both ends, their young between and after them. */
const HEIGHTS = [1, 0.52, 0.4, 0.88, 0.62, 0.46, 0.94, 0.56] as const;
/** Share of the wider of two neighbours' widths by which they overlap. */
const CLOSE = 0.27;

/** Spots for `count` of a family that goes the same way, large and small ones in turn, the young a little nearer; centred at x = 0. */
export function familyMembers(count: number, random: Random): readonly RecedingSpot[] {
  const heightOf = (k: number): number => HEIGHTS[k % HEIGHTS.length]!;
  let edge = 0;
  const spots = Array.from({ length: count }, (_, k) => {
    const scale = heightOf(k);
    const x = edge + scale / 2;
    edge += scale - CLOSE * Math.max(scale, heightOf(k + 1));
    return { x, rise: scale > GROWN ? random.between(0.06, 0.14) : random.between(-0.02, 0.03), scale };
  });
  return spots.map((spot) => ({ ...spot, x: spot.x - edge / 2 }));
}

/** Taller ones are grown up. */
const GROWN = 0.7;
