import { type Level, type OffsetCost, PATCH_SIDE } from './level.ts';

/** Sources in reading order, and how many of them there are up to the end of each row. */
export interface SourceRows {
  readonly sources: Int32Array;
  readonly ends: Int32Array;
}

/** Counts sources, which are in reading order, by rows. */
export function rowsOf({ widthPx, heightPx }: Level, sources: Int32Array): SourceRows {
  const ends = new Int32Array(heightPx);
  for (const source of sources) ends[Math.floor(source / widthPx)]!++;
  for (let y = 1; y < heightPx; y++) ends[y]! += ends[y - 1]!;
  return { sources, ends };
}

/**
 * The source whose patch is likest to the known part of the target's. Rows are tried from the target's outwards, as long as the price of
 * their height leaves room to win.
 *
 * @param known pixel numbers of the known part of the target's patch.
 */
export function likestSource(
  level: Level,
  known: Int32Array,
  rows: SourceRows,
  target: number,
  price: OffsetCost,
): number {
  const { widthPx, heightPx } = level;
  const targetY = Math.floor(target / widthPx);
  const share = Math.max(1, known.length) / (PATCH_SIDE * PATCH_SIDE);
  const [perRow, perColumn] = [price.perRow * share, price.perColumn * share];
  const likest: Likest = { source: -1, cost: Infinity };
  for (let away = 0; away < heightPx; away++) {
    const rowPrice = perRow * away * away;
    if (rowPrice >= likest.cost) break;
    const sought = { target, known, rowPrice, perColumn };
    likestInRow(level, rows, targetY - away, sought, likest);
    if (away > 0) likestInRow(level, rows, targetY + away, sought, likest);
  }
  return likest.source;
}

interface Likest {
  source: number;
  cost: number;
}

/** What is sought in a row of sources. */
interface Sought {
  readonly target: number;
  /** Pixel numbers of the known part of the target's patch. */
  readonly known: Int32Array;
  readonly rowPrice: number;
  readonly perColumn: number;
}

function likestInRow(
  { widthPx, heightPx, channels, pixels }: Level,
  { sources, ends }: SourceRows,
  y: number,
  { target, known, rowPrice, perColumn }: Sought,
  likest: Likest,
): void {
  if (y < 0 || y >= heightPx) return;
  const straight = y * widthPx + (target % widthPx);
  for (let k = y === 0 ? 0 : ends[y - 1]!; k < ends[y]!; k++) {
    const source = sources[k]!;
    const dx = source - straight;
    let cost = rowPrice + perColumn * dx * dx;
    const shift = (source - target) * channels;
    for (let n = 0; n < known.length && cost < likest.cost; n++) {
      const at = known[n]! * channels;
      for (let c = 0; c < channels; c++) {
        const difference = pixels[at + c]! - pixels[at + shift + c]!;
        cost += difference * difference;
      }
    }
    if (cost >= likest.cost) continue;
    likest.cost = cost;
    likest.source = source;
  }
}
