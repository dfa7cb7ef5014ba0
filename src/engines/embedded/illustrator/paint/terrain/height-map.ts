import { ALONE } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';

/** Cells along the map's two sides; their number does not grow with the picture. */
const COLUMNS = 704;
const ROWS = 528;
/** World units a cell measures. The camera stands at x = 0, z = 0, looking along z. */
const CELL = 1 / 44;

/**
 * Heights on a grid that covers x from −8 to 8 and z from 0 to 12 world units: just what the widest view sees. What a unit
 * means in metres is the painter's choice.
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

/** Land this far outside the view is still made: it casts shadows into it. */
const UNSEEN_MARGIN = 0.9;

/**
 * Fills a map from a function of world coordinates, as far as a view with the given half angle (tangent) sees it; the rest
 * stays level at 0.
 */
export function createHeightMap(height: (x: number, z: number) => number, halfView: number, crew = ALONE): HeightMap {
  const heights = notePixels(new Float32Array(COLUMNS * ROWS));
  const left = (-COLUMNS / 2) * CELL;
  const map = { columns: COLUMNS, rows: ROWS, cell: CELL, left, depth: (ROWS - 1) * CELL, halfView, heights };
  const fillRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const end = COLUMNS - firstColumnInView(map, row, UNSEEN_MARGIN);
      for (let column = COLUMNS - end; column < end; column++) {
        heights[row * COLUMNS + column] = height(left + column * CELL, row * CELL);
      }
    }
  };
  crew.share(ROWS, fillRows, { pixels: heights, values: COLUMNS });
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
