import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';

/** A circle on the table, in pixels. */
export interface LaidSpot {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
}

/** A single dish fills so much of the shorter side. */
const LARGEST_RADIUS = 0.37;
/** Gap between things, as a share of the smaller one's radius. */
const GAP = 0.14;
const TRIES = 320;
const SHRINK = 0.95;
const MOST_SHRINKS = 30;
/** How much of a thing may be cut by the frame, as a share of its radius; the largest is seen whole. */
const CUT = 0.12;

/**
 * Spots for circles of these radii (any unit) in the frame: as large as they fit without touching, the largest near the middle, the
 * others around it. In the order given.
 */
export function arrangeLaid(radii: readonly number[], { widthPx, heightPx }: PixelSize, random: Random): LaidSpot[] {
  const order = radii.map((_, i) => i).sort((a, b) => radii[b]! - radii[a]! || a - b);
  const shortPx = Math.min(widthPx, heightPx);
  let unitPx = (shortPx * LARGEST_RADIUS) / radii[order[0]!]!;
  for (let shrinks = 0; ; shrinks++) {
    const spots = tryToArrange(order, radii, unitPx, { widthPx, heightPx }, random.fork(`try ${shrinks}`));
    if (spots || shrinks === MOST_SHRINKS) return radii.map((radius, i) => spots?.get(i) ?? inMiddle(radius));
    unitPx *= SHRINK;
  }

  function inMiddle(radius: number): LaidSpot {
    return { xPx: widthPx / 2, yPx: heightPx / 2, radiusPx: radius * unitPx };
  }
}

function tryToArrange(
  order: readonly number[],
  radii: readonly number[],
  unitPx: number,
  { widthPx, heightPx }: PixelSize,
  random: Random,
): Map<number, LaidSpot> | undefined {
  const spots = new Map<number, LaidSpot>();
  const isAlone = order.length === 1;
  for (const [rank, index] of order.entries()) {
    const radiusPx = radii[index]! * unitPx;
    const marginPx = radiusPx * (rank === 0 ? 1.04 : 1 - CUT);
    let best: LaidSpot | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const reach = rank === 0 ? (isAlone ? 0.03 : 0.18) : 1;
      const xPx = widthPx / 2 + (random.next() - 0.5) * reach * (widthPx - (rank === 0 ? 0 : 2 * marginPx));
      const yPx = heightPx / 2 + (random.next() - 0.5) * reach * (heightPx - (rank === 0 ? 0 : 2 * marginPx));
      let nearest = Number.POSITIVE_INFINITY;
      for (const spot of spots.values()) {
        const gap = Math.hypot(spot.xPx - xPx, spot.yPx - yPx) - spot.radiusPx - radiusPx;
        nearest = Math.min(nearest, gap / Math.min(spot.radiusPx, radiusPx));
      }
      if (nearest < GAP) continue;
      const fromMiddle = Math.hypot((xPx - widthPx / 2) / widthPx, (yPx - heightPx / 2) / heightPx);
      const score = Math.min(nearest, 0.3) - fromMiddle * 0.7;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { xPx, yPx, radiusPx };
    }
    if (!best) return undefined;
    spots.set(index, best);
  }
  return spots;
}
