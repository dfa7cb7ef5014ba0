import { workAlone } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import type { Raster } from '../raster/raster.ts';
import type { Oklab } from './oklab.ts';

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

/** The picture a map was cut from: it says where between two pixels of the map a border runs. */
export interface BorderGuide {
  /** Three channels (OKLab), size of the map. */
  readonly picture: Raster;
  /** Colour of each number. */
  readonly colours: readonly Oklab[];
}

/** Numbers of a map lie below this. */
const NUMBERS = 65_536;
/** Border distance reported far from any border. */
export const FAR_FROM_BORDER = 1e3;
/** Slope of the difference of two neighbouring areas' votes across their border, per pixel of the map. */
const VOTE_SLOPE = 4 / 3;
/** Votes that the picture's colour may add or take at most: the map's own decisions prevail. */
const COLOUR_VOTE = 0.45;
/** Squared OKLab distance of two colours from which the picture tells them apart surely. */
const CLEAR_DIFFERENCE = 0.006;

/**
 * Enlarges a map of numbers so that borders are smooth curves: each pixel takes the number with most weight among the map's
 * pixels under a cubic B-spline; with a guide the picture's colour there has a say, which takes the map's steps out of slanted
 * borders. `row(y)` returns the same object each time.
 */
export function smoothRegionRows(
  map: IndexMap,
  widthPx: number,
  heightPx: number,
  guide?: BorderGuide,
): { row(y: number): RegionRow } {
  const columns = splineAxis(map.widthPx, widthPx);
  const rows = splineAxis(map.heightPx, heightPx);
  const calm = calmCells(map);
  const result: RegionRow = {
    own: new Uint16Array(widthPx),
    other: new Uint16Array(widthPx),
    borderPx: new Float32Array(widthPx),
  };
  const toPx = widthPx / map.widthPx / VOTE_SLOPE;
  const votes = new Float64Array(NUMBERS);
  const candidates = new Uint16Array(16);
  const guideRows = guide && enlargedRows(guide.picture, widthPx, heightPx);
  const palette = guide && Float32Array.from(guide.colours.flat());
  return {
    row(y) {
      const seen = guideRows?.row(y);
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
        let lead = votes[own]! - votes[other]!;
        if (own !== other && seen && palette) {
          lead += colourVote(seen, x * 3, palette, own * 3, other * 3);
          if (lead < 0) {
            lead = -lead;
            const swap = own;
            own = other;
            other = swap;
          }
        }
        result.own[x] = own;
        result.other[x] = other;
        result.borderPx[x] = own === other ? FAR_FROM_BORDER : lead * toPx;
        for (let k = 0; k < found; k++) votes[candidates[k]!] = 0;
      }
      return result;
    },
  };
}

/** Where between the colours `own` (positive) and `other` (negative) the seen one lies; little where they hardly differ. */
function colourVote(seen: Float32Array, at: number, palette: Float32Array, own: number, other: number): number {
  let along = 0;
  let square = 0;
  for (let channel = 0; channel < 3; channel++) {
    const difference = palette[own + channel]! - palette[other + channel]!;
    const middle = (palette[own + channel]! + palette[other + channel]!) / 2;
    along += (seen[at + channel]! - middle) * difference;
    square += difference * difference;
  }
  const vote = (2 * COLOUR_VOTE * along) / (square + CLEAR_DIFFERENCE);
  return vote > COLOUR_VOTE ? COLOUR_VOTE : vote < -COLOUR_VOTE ? -COLOUR_VOTE : vote;
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
  const calmAlong = notePixels(new Uint8Array(index.length));
  const lookAlong = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      for (let x = 1; x < widthPx - 2; x++) {
        const i = y * widthPx + x;
        const number = index[i];
        calmAlong[i] = index[i - 1] === number && index[i + 1] === number && index[i + 2] === number ? 1 : 0;
      }
    }
  };
  workAlone(heightPx, lookAlong);
  const calm = notePixels(new Uint8Array(index.length));
  const lookDown = (from: number, to: number): void => {
    for (let y = Math.max(1, from); y < Math.min(heightPx - 2, to); y++) {
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
  };
  workAlone(heightPx, lookDown);
  return calm;
}
