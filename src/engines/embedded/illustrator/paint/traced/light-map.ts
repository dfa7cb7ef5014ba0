import { notePixels, noteShape } from '../../crew/kept-code.ts';
import { BOX_FACES, type Hit } from './hit.ts';
import type { Solid } from './solid.ts';

/** Side of a light-map cell in metres. */
export const CELL_M = 0.25;

/** Stored light on one face: `rows × columns × 3`, light that a white surface would send back. */
export interface FaceMap {
  readonly columns: number;
  readonly rows: number;
  readonly minU: number;
  readonly minV: number;
  readonly sizeU: number;
  readonly sizeV: number;
  /** Light from panels and lamps, later with the bounced light added. */
  readonly light: Float32Array;
  /** What the face sends on: all its light, with the sun, times its own colour. */
  readonly bounce: Float32Array;
}

/** The maps of all solids. Their values lie one after the other in common memory, in the order of solids, faces and cells. */
export interface LightMaps {
  /** Six for each solid. */
  readonly faces: readonly (readonly FaceMap[])[];
  readonly light: Float32Array;
  readonly bounce: Float32Array;
}

/** Mean of all stored light. */
export function meanLight(faces: readonly FaceMap[]): number {
  let sum = 0;
  let count = 0;
  for (const map of faces) {
    for (const value of map.light) sum += value;
    count += map.light.length;
  }
  return Math.max(1e-6, sum / count);
}

/** Empty maps for the six sides of each solid's bounds; curved solids get one cell per side. */
export function createMaps(solids: readonly Solid[]): LightMaps {
  const grids = solids.map(gridsOf);
  const values = grids.flat().reduce((sum, { columns, rows }) => sum + columns * rows * 3, 0);
  const light = notePixels(new Float32Array(values));
  const bounce = notePixels(new Float32Array(values));
  let first = 0;
  const faces = grids.map((sides) =>
    sides.map((grid) => {
      const start = first;
      first += grid.columns * grid.rows * 3;
      return { ...grid, light: light.subarray(start, first), bounce: bounce.subarray(start, first) };
    }),
  );
  return { faces, light, bounce };
}

function gridsOf(solid: Solid): Omit<FaceMap, 'light' | 'bounce'>[] {
  const spanX = solid.maxX - solid.minX;
  const spanY = solid.maxY - solid.minY;
  const spanZ = solid.maxZ - solid.minZ;
  const isCurved = solid.kind !== 'box' && solid.kind !== 'hall';
  const cells = (size: number): number =>
    isCurved ? 1 : Math.min(solid.lightCells, Math.max(2, Math.round(size / CELL_M)));
  const grid = (minU: number, sizeU: number, minV: number, sizeV: number): Omit<FaceMap, 'light' | 'bounce'> => ({
    columns: cells(sizeU),
    rows: cells(sizeV),
    minU,
    minV,
    sizeU,
    sizeV,
  });
  return Array.from({ length: BOX_FACES }, (_, face) => {
    if (face < 2) return grid(solid.minZ, spanZ, solid.minY, spanY);
    if (face < 4) return grid(solid.minX, spanX, solid.minZ, spanZ);
    return grid(solid.minX, spanX, solid.minY, spanY);
  });
}

/** Index of the first value of the cell at a surface point. */
export function cellAt(map: FaceMap, u: number, v: number): number {
  const column = Math.min(map.columns - 1, Math.max(0, Math.floor(((u - map.minU) / map.sizeU) * map.columns)));
  const row = Math.min(map.rows - 1, Math.max(0, Math.floor(((v - map.minV) / map.sizeV) * map.rows)));
  return (row * map.columns + column) * 3;
}

/** A small blur (1 2 1) that hides the sampling noise of the gathered light. */
export function softenMap(map: FaceMap): void {
  const { columns, rows, light } = map;
  if (columns < 3 && rows < 3) return;
  noteShape(map);
  const source = notePixels(Float32Array.from(light));
  for (let row = 0; row < rows; row++) softenRow(source, light, columns, rows, row);
}

function softenRow(source: Float32Array, light: Float32Array, columns: number, rows: number, row: number): void {
  const above = Math.max(0, row - 1) * columns;
  const here = row * columns;
  const below = Math.min(rows - 1, row + 1) * columns;
  for (let column = 0; column < columns; column++) {
    const left = Math.max(0, column - 1);
    const right = Math.min(columns - 1, column + 1);
    for (let c = 0; c < 3; c++) {
      let sum = source[(above + left) * 3 + c]!;
      sum += source[(above + column) * 3 + c]! * 2;
      sum += source[(above + right) * 3 + c]!;
      sum += source[(here + left) * 3 + c]! * 2;
      sum += source[(here + column) * 3 + c]! * 4;
      sum += source[(here + right) * 3 + c]! * 2;
      sum += source[(below + left) * 3 + c]!;
      sum += source[(below + column) * 3 + c]! * 2;
      sum += source[(below + right) * 3 + c]!;
      light[(here + column) * 3 + c] = sum / 16;
    }
  }
}

/** Light at a surface point, interpolated between cells. */
export function readMap(map: FaceMap, u: number, v: number, out: Float32Array): void {
  const { columns, rows, light } = map;
  const x = Math.min(columns - 1, Math.max(0, ((u - map.minU) / map.sizeU) * columns - 0.5));
  const y = Math.min(rows - 1, Math.max(0, ((v - map.minV) / map.sizeV) * rows - 0.5));
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const tx = x - x0;
  const ty = y - y0;
  const right = x0 < columns - 1 ? 3 : 0;
  const down = y0 < rows - 1 ? columns * 3 : 0;
  const i = (y0 * columns + x0) * 3;
  for (let c = 0; c < 3; c++) {
    const a = light[i + c]! + (light[i + right + c]! - light[i + c]!) * tx;
    const b = light[i + down + c]! + (light[i + down + right + c]! - light[i + down + c]!) * tx;
    out[c] = a + (b - a) * ty;
  }
}

/** Light on a curved surface: the six sides' light, weighted by the squared normal ("ambient cube", McTaggart 2004). */
export function blendFaces(hit: Hit, faces: readonly FaceMap[], out: Float32Array): void {
  const x = hit.normalX * hit.normalX;
  const y = hit.normalY * hit.normalY;
  const z = hit.normalZ * hit.normalZ;
  const sideX = faces[hit.normalX < 0 ? 0 : 1]!.light;
  const sideY = faces[hit.normalY < 0 ? 2 : 3]!.light;
  const sideZ = faces[hit.normalZ < 0 ? 4 : 5]!.light;
  for (let c = 0; c < 3; c++) out[c] = sideX[c]! * x + sideY[c]! * y + sideZ[c]! * z;
}
