/** What {@link smoothRegionRows} knows about one row of pixels at full size. */
export interface RegionRow {
  /** Colour number of each pixel, and of the area across the nearest border. */
  readonly own: Uint16Array;
  readonly other: Uint16Array;
  /** Distance to that border in full-size pixels; exact up to about a pixel of the map, large inside. */
  readonly borderPx: Float32Array;
}

export interface IndexMap {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly index: Uint16Array;
}

/** Border distance reported far from any border. */
export const FAR_FROM_BORDER = 1e3;
/** Slope of the difference of two neighbouring areas' votes across their border, per pixel of the map. */
const VOTE_SLOPE = 4 / 3;

/**
 * Enlarges a map of numbers so that borders are smooth curves: each pixel takes the number with most weight among the map's
 * pixels under a cubic B-spline. `row(y)` returns the same object each time.
 */
export function smoothRegionRows(map: IndexMap, widthPx: number, heightPx: number): { row(y: number): RegionRow } {
  const columns = splineAxis(map.widthPx, widthPx);
  const rows = splineAxis(map.heightPx, heightPx);
  const calm = calmCells(map);
  const result: RegionRow = {
    own: new Uint16Array(widthPx),
    other: new Uint16Array(widthPx),
    borderPx: new Float32Array(widthPx),
  };
  const toPx = widthPx / map.widthPx / VOTE_SLOPE;
  const votes = new Float64Array(map.index.reduce((a, b) => Math.max(a, b), 0) + 1);
  const candidates = new Uint16Array(16);
  return {
    row(y) {
      const cellY = rows.cell[y]!;
      for (let x = 0; x < widthPx; x++) {
        const cellX = columns.cell[x]!;
        const here = cellY * map.widthPx + cellX;
        if (calm[here]) {
          result.own[x] = map.index[here]!;
          result.other[x] = map.index[here]!;
          result.borderPx[x] = FAR_FROM_BORDER;
          continue;
        }
        let found = 0;
        for (let dy = 0; dy < 4; dy++) {
          const rowStart = limit(cellY + dy - 1, map.heightPx) * map.widthPx;
          const weightY = rows.weights[y * 4 + dy]!;
          for (let dx = 0; dx < 4; dx++) {
            const number = map.index[rowStart + limit(cellX + dx - 1, map.widthPx)]!;
            if (votes[number] === 0) candidates[found++] = number;
            // The tiny addition marks a number as seen even where its weight is 0.
            votes[number] = votes[number]! + weightY * columns.weights[x * 4 + dx]! + 1e-12;
          }
        }
        let own = candidates[0]!;
        let other = own;
        for (let k = 1; k < found; k++) {
          const number = candidates[k]!;
          if (votes[number]! > votes[own]!) {
            other = own;
            own = number;
          } else if (other === own || votes[number]! > votes[other]!) other = number;
        }
        result.own[x] = own;
        result.other[x] = other;
        result.borderPx[x] = own === other ? FAR_FROM_BORDER : (votes[own]! - votes[other]!) * toPx;
        for (let k = 0; k < found; k++) votes[candidates[k]!] = 0;
      }
      return result;
    },
  };
}

/** Share of a pixel's own colour when its border is smoothed over one pixel: 0.5 on the border, 1 inside. */
export function ownShare(borderPx: number): number {
  return borderPx >= 0.5 ? 1 : 0.5 + borderPx;
}

function limit(position: number, length: number): number {
  return position < 0 ? 0 : position >= length ? length - 1 : position;
}

/** For each full-size position: the map cell left of it and the four weights of a uniform cubic B-spline. */
function splineAxis(from: number, to: number): { cell: Int32Array; weights: Float64Array } {
  const cell = new Int32Array(to);
  const weights = new Float64Array(to * 4);
  for (let i = 0; i < to; i++) {
    const position = Math.min(Math.max(((i + 0.5) * from) / to - 0.5, 0), from - 1);
    const left = Math.floor(position);
    const t = position - left;
    cell[i] = left;
    weights[i * 4] = (1 - t) ** 3 / 6;
    weights[i * 4 + 1] = (3 * t ** 3 - 6 * t * t + 4) / 6;
    weights[i * 4 + 2] = (-3 * t ** 3 + 3 * t * t + 3 * t + 1) / 6;
    weights[i * 4 + 3] = t ** 3 / 6;
  }
  return { cell, weights };
}

/** 1 for cells whose spline support (one before to two after) holds a single number. */
function calmCells({ widthPx, heightPx, index }: IndexMap): Uint8Array {
  const calmAlong = new Uint8Array(index.length);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 1; x < widthPx - 2; x++) {
      const i = y * widthPx + x;
      const number = index[i];
      calmAlong[i] = index[i - 1] === number && index[i + 1] === number && index[i + 2] === number ? 1 : 0;
    }
  }
  const calm = new Uint8Array(index.length);
  for (let y = 1; y < heightPx - 2; y++) {
    for (let x = 1; x < widthPx - 2; x++) {
      const i = y * widthPx + x;
      const number = index[i];
      let same = calmAlong[i]!;
      for (let j = i - widthPx; j <= i + 2 * widthPx; j += widthPx) {
        if (index[j] !== number) same = 0;
        same &= calmAlong[j]!;
      }
      calm[i] = same;
    }
  }
  return calm;
}
