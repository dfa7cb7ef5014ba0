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
  /** The price of using a source once more, where it is used already `own` times by who asks: 0 or 1. */
  priceOf(source: number, own: number): number;
  /** A match moves from one source to another. */
  move(from: number, to: number): void;
}

const FREE: SourceUse = { priceOf: () => 0, move: () => {} };

/** Counts the uses of all matches. @param pricePerCopy cost of each whole copy beyond the share. */
export function createSourceUse(level: Level, map: PatchMap, matches: Matches, pricePerCopy: number): SourceUse {
  if (pricePerCopy === 0) return FREE;
  const { widthPx } = level;
  const columns = (widthPx >> CELL_SHIFT) + 1;
  const uses = new Float32Array(columns * ((level.heightPx >> CELL_SHIFT) + 1));
  const cellOf = (source: number): number => {
    const y = Math.floor(source / widthPx);
    return (y >> CELL_SHIFT) * columns + ((source - y * widthPx) >> CELL_SHIFT);
  };
  for (const p of map.targets) uses[cellOf(matches.source[p]!)]!++;
  // Everything may be copied once; where the hole is larger than its sources, as often as need be.
  const share = CELL_PX * Math.max(1, map.targets.length / map.sources.length);
  return {
    priceOf(source, own) {
      const excess = uses[cellOf(source)]! + 1 - own - share;
      return excess > 0 ? (excess * pricePerCopy) / share : 0;
    },
    move(from, to) {
      uses[cellOf(from)]!--;
      uses[cellOf(to)]!++;
    },
  };
}
