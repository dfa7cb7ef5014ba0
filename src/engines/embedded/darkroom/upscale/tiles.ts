import type { PixelSize } from '../../../../core/image.ts';

/** A part of a picture that a network works on at a time. */
export interface Tile {
  /** What the network is shown: the tile and its margin, cut off at the picture's border. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** What of it is kept. */
  readonly keepLeft: number;
  readonly keepTop: number;
  readonly keepRight: number;
  readonly keepBottom: number;
}

/** Covers a picture with tiles of at most `sidePx`, each seen with `marginPx` of its surroundings. */
export function tilesOf({ widthPx, heightPx }: PixelSize, sidePx: number, marginPx: number): Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < heightPx; top += sidePx)
    for (let left = 0; left < widthPx; left += sidePx) {
      const right = Math.min(widthPx, left + sidePx);
      const bottom = Math.min(heightPx, top + sidePx);
      tiles.push({
        left: Math.max(0, left - marginPx),
        top: Math.max(0, top - marginPx),
        right: Math.min(widthPx, right + marginPx),
        bottom: Math.min(heightPx, bottom + marginPx),
        keepLeft: left,
        keepTop: top,
        keepRight: right,
        keepBottom: bottom,
      });
    }
  return tiles;
}
