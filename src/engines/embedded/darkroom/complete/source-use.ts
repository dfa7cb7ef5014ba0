import type { Level, Matches, PatchMap } from './level.ts';

/** Uses are counted by cells of 4×4 pixels: neighbours are used together. */
const CELL_SHIFT = 2;
const CELL_PX = (1 << CELL_SHIFT) ** 2;

/**
 * How often each part of the sources is copied. A price on what is copied more than its share keeps a large hole from
 * filling up with the one plain patch that fits everywhere (after Kaspar et al. 2015, "Self Tuning Texture Optimization",
 * whose occurrence term this simplifies).
 */
export interface SourceUse {
  /** The price of using the source at a pixel once more, where it is used already `own` times by who asks: 0 or 1. */
  priceOf(x: number, y: number, own: number): number;
  /** A match moves from one source to another. */
  move(fromX: number, fromY: number, toX: number, toY: number): void;
}

/** Counts the uses of all matches. @param pricePerCopy cost of each whole copy beyond the share. */
export function createSourceUse(level: Level, map: PatchMap, matches: Matches, pricePerCopy: number): SourceUse {
  const columns = (level.widthPx >> CELL_SHIFT) + 1;
  const uses = new Float32Array(columns * ((level.heightPx >> CELL_SHIFT) + 1));
  const cellOf = (x: number, y: number): number => (y >> CELL_SHIFT) * columns + (x >> CELL_SHIFT);
  for (const p of map.targets) {
    const cell = cellOf(matches.sourceX[p]!, matches.sourceY[p]!);
    uses[cell]!++;
  }
  // Everything may be copied once; where the hole is larger than its sources, as often as need be.
  const share = CELL_PX * Math.max(1, map.targets.length / map.sources.length);
  return {
    priceOf(x, y, own) {
      const excess = uses[cellOf(x, y)]! + 1 - own - share;
      return excess > 0 ? (excess * pricePerCopy) / share : 0;
    },
    move(fromX, fromY, toX, toY) {
      uses[cellOf(fromX, fromY)]!--;
      uses[cellOf(toX, toY)]!++;
    },
  };
}
