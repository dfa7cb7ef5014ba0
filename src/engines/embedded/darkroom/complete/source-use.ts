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
  readonly widthPx: number;
  /** Cells in a row. */
  readonly columns: number;
  /** Matches of each cell, and how many of them are its share. */
  readonly uses: Float32Array;
  readonly share: number;
  readonly pricePerCopy: number;
}

/** Counts the uses of all matches. @param pricePerCopy cost of each whole copy beyond the share. */
export function createSourceUse(level: Level, map: PatchMap, matches: Matches, pricePerCopy: number): SourceUse {
  const { widthPx } = level;
  const columns = (widthPx >> CELL_SHIFT) + 1;
  const uses = new Float32Array(columns * ((level.heightPx >> CELL_SHIFT) + 1));
  // Everything may be copied once; where the hole is larger than its sources, as often as need be.
  const share = CELL_PX * Math.max(1, map.targets.length / map.sources.length);
  const use = { widthPx, columns, uses, share, pricePerCopy };
  if (pricePerCopy !== 0) for (const p of map.targets) uses[cellOf(use, matches.source[p]!)]!++;
  return use;
}

/** The price of using a source once more, where it is used already `own` times by who asks: 0 or 1. */
export function priceOfUse(use: SourceUse, source: number, own: number): number {
  if (use.pricePerCopy === 0) return 0;
  const excess = use.uses[cellOf(use, source)]! + 1 - own - use.share;
  return excess > 0 ? (excess * use.pricePerCopy) / use.share : 0;
}

/** A match moves from one source to another. */
export function moveUse(use: SourceUse, from: number, to: number): void {
  if (use.pricePerCopy === 0) return;
  use.uses[cellOf(use, from)]!--;
  use.uses[cellOf(use, to)]!++;
}

function cellOf({ widthPx, columns }: SourceUse, source: number): number {
  const y = Math.floor(source / widthPx);
  return (y >> CELL_SHIFT) * columns + ((source - y * widthPx) >> CELL_SHIFT);
}
