import type { PixelSize } from '../../../../core/image.ts';

/** A part of a picture that a network works on at a time. */
export interface Tile {
  /** First column and row that the network is shown. */
  readonly left: number;
  readonly top: number;
  /** What of it is kept. */
  readonly keepLeft: number;
  readonly keepTop: number;
  readonly keepRight: number;
  readonly keepBottom: number;
}

/** Tiles of one size that cover a picture, so that the same memory serves them all. */
export interface Tiling {
  /** What the network is shown of each, kept part and margins together; may reach beyond a picture that is smaller. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tiles: readonly Tile[];
}

/** What a network asks of its tiles. */
export interface TileNeeds {
  /** Longest side, margins included. */
  readonly longestPx: number;
  /** What is seen beyond the kept part, wherever the picture goes on there. */
  readonly marginPx: number;
  /** Sides are multiples of this. */
  readonly multiplePx: number;
}

/** Covers a picture with as few tiles of equal size as there can be. */
export function tilingOf({ widthPx, heightPx }: PixelSize, needs: TileNeeds): Tiling {
  const across = spansOf(widthPx, needs);
  const down = spansOf(heightPx, needs);
  const tiles = down.spans.flatMap(({ start: top, keepStart: keepTop, keepEnd: keepBottom }) =>
    across.spans.map(({ start: left, keepStart: keepLeft, keepEnd: keepRight }) => ({
      left,
      top,
      keepLeft,
      keepTop,
      keepRight,
      keepBottom,
    })),
  );
  return { widthPx: across.sidePx, heightPx: down.sidePx, tiles };
}

/** A tile along one side of the picture. */
interface Span {
  readonly start: number;
  readonly keepStart: number;
  readonly keepEnd: number;
}

/** Neighbours overlap by two margins at least and part in the middle; the first and the last end at the border. */
function spansOf(lengthPx: number, { longestPx, marginPx, multiplePx }: TileNeeds): { sidePx: number; spans: Span[] } {
  const overlapPx = 2 * marginPx;
  const longest = Math.ceil(longestPx / multiplePx) * multiplePx;
  const count = Math.max(1, Math.ceil((lengthPx - overlapPx) / (longest - overlapPx)));
  const needed = Math.ceil((lengthPx + overlapPx * (count - 1)) / count);
  const sidePx = Math.ceil(needed / multiplePx) * multiplePx;
  const step = count === 1 ? 0 : (lengthPx - sidePx) / (count - 1);
  const starts = Array.from({ length: count }, (_, k) => Math.floor(k * step));
  const parting = (k: number): number => Math.floor((starts[k - 1]! + sidePx + starts[k]!) / 2);
  const spans = starts.map((start, k) => ({
    start,
    keepStart: k === 0 ? 0 : parting(k),
    keepEnd: k === count - 1 ? lengthPx : parting(k + 1),
  }));
  return { sidePx, spans };
}
