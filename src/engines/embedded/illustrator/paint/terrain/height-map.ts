import { notePixels } from '../../crew/kept-code.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';

/** World units that the map covers along its two sides. The camera stands at x = 0, z = 0, looking along z. */
const WIDTH = 16;
const DEPTH = 12;
/** Cells per world unit of the largest maps and of the smallest. */
const FINEST = 44;
const COARSEST = 20;
/** Longer side of the smallest picture that the finest map is made for; smaller pictures would not show as many cells. */
const FINEST_FROM_PX = 1408;

/**
 * Heights on a grid that covers x from −8 to 8 and z from 0 to 12 world units: just what the widest view sees. What a unit
 * means in metres is the painter's choice. How fine the grid is depends on the size of the picture.
 */
export interface HeightMap {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  /** x of column 0. */
  readonly left: number;
  /** z of the last row. */
  readonly depth: number;
  /** Tangent of half the view's angle. */
  readonly halfView: number;
  /** `rows × columns`. */
  readonly heights: Float32Array;
}

/** How many times coarser land is made for a picture of this size than for large ones, at least 1. */
export function coarsenessOf(widthPx: number, heightPx: number): number {
  return clamp(FINEST_FROM_PX / Math.max(widthPx, heightPx), 1, FINEST / COARSEST);
}

/** Land this far outside the view is still made: it casts shadows into it. */
const UNSEEN_MARGIN = 0.9;

/**
 * Fills a map from a function of world coordinates, as far as the view sees it in a frame; the rest stays level at 0.
 */
export function createHeightMap(height: (x: number, z: number) => number, view: View, frame: Frame): HeightMap {
  const { widthPx, heightPx, crew } = frame;
  const perUnit = Math.round(FINEST / coarsenessOf(widthPx, heightPx));
  const columns = WIDTH * perUnit;
  const rows = DEPTH * perUnit;
  const cell = 1 / perUnit;
  const heights = notePixels(new Float32Array(columns * rows));
  const halfView = (0.5 * widthPx) / view.focalPx;
  const map = { columns, rows, cell, left: -WIDTH / 2, depth: (rows - 1) * cell, halfView, heights };
  const fillRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const end = columns - firstColumnInView(map, row, UNSEEN_MARGIN);
      for (let column = columns - end; column < end; column++) {
        heights[row * columns + column] = height(map.left + column * cell, row * cell);
      }
    }
  };
  crew.share(rows, fillRows, { pixels: heights, values: columns });
  return map;
}

/** First column of a row that the view sees, `margin` world units included; the last one mirrors it. */
export function firstColumnInView(
  map: Pick<HeightMap, 'columns' | 'cell' | 'halfView'>,
  row: number,
  margin: number,
): number {
  const reach = (map.halfView * row * map.cell + margin) / map.cell;
  return Math.max(0, Math.floor(map.columns / 2 - reach));
}

/** Interpolated height; beyond the map's edges the edge goes on. */
export function heightAt(map: HeightMap, x: number, z: number): number {
  const { columns, heights } = map;
  const gridX = Math.min(Math.max((x - map.left) / map.cell, 0), columns - 1.001);
  const gridZ = Math.min(Math.max(z / map.cell, 0), map.rows - 1.001);
  const column = gridX | 0;
  const row = gridZ | 0;
  const along = gridX - column;
  const down = gridZ - row;
  const p = row * columns + column;
  const near = heights[p]! + (heights[p + 1]! - heights[p]!) * along;
  const far = heights[p + columns]! + (heights[p + columns + 1]! - heights[p + columns]!) * along;
  return near + (far - near) * down;
}

/** How far the ground lies under level 0; far down where the map, or the part of it that is in view, has ended. */
export function waterDepthAt(map: HeightMap, x: number, z: number): number {
  const isOnMap = z < map.depth && Math.abs(x) < Math.min(-map.left, map.halfView * z + UNSEEN_MARGIN);
  return isOnMap ? -heightAt(map, x, z) : Number.POSITIVE_INFINITY;
}

/** Steepness at a place: rise over run. */
export function slopeAt(map: HeightMap, x: number, z: number): number {
  const reach = map.cell * 1.5;
  const across = heightAt(map, x + reach, z) - heightAt(map, x - reach, z);
  const along = heightAt(map, x, z + reach) - heightAt(map, x, z - reach);
  return Math.hypot(across, along) / (2 * reach);
}
