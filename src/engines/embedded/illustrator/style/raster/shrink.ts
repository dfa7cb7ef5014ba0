import { ALONE, workAlone } from '../../crew/crew.ts';
import { createRaster, type Raster } from './raster.ts';

/** Sides of a working picture with the aspect of the given one and at most `maxPixels` pixels; never larger. */
export function workingSize(
  widthPx: number,
  heightPx: number,
  maxPixels: number,
): { widthPx: number; heightPx: number } {
  const scale = Math.min(1, Math.sqrt(maxPixels / (widthPx * heightPx)));
  return { widthPx: Math.max(8, Math.round(widthPx * scale)), heightPx: Math.max(8, Math.round(heightPx * scale)) };
}

/** For each source position along one axis: the cell it starts in and the share of it that falls there. */
interface AxisMap {
  readonly cell: Int32Array;
  readonly share: Float32Array;
}

function axisMap(from: number, to: number): AxisMap {
  const ratio = to / from;
  const cell = new Int32Array(from);
  const share = new Float32Array(from);
  for (let i = 0; i < from; i++) {
    const start = i * ratio;
    const end = start + ratio;
    const first = Math.min(Math.floor(start + 1e-7), to - 1);
    cell[i] = first;
    share[i] = Math.min(1, (first + 1 - start) / (end - start));
  }
  return { cell, share };
}

/** 8-bit RGB averaged over areas to a smaller picture: three channels, 0–1, gamma-encoded as the source. */
export function shrinkBytes(
  rgb: Uint8Array,
  widthPx: number,
  heightPx: number,
  size: { widthPx: number; heightPx: number },
  crew = ALONE,
): Raster {
  const result = createRaster(size.widthPx, size.heightPx, 3);
  const columns = axisMap(widthPx, size.widthPx);
  const rows = axisMap(heightPx, size.heightPx);
  const rowLength = size.widthPx * 3;
  const line = new Float32Array(rowLength + 3);
  const areaScale = (size.widthPx * size.heightPx) / (widthPx * heightPx) / 255;
  const fillRows = (from: number, to: number): void => {
    // From the row before, whose last source row may reach into these.
    for (let y = rows.cell.indexOf(Math.max(0, from - 1)); y < heightPx && rows.cell[y]! < to; y++) {
      const row = rows.cell[y]!;
      const share = rows.share[y]! * areaScale;
      const spillsOver = rows.share[y]! < 1 && row + 1 < to;
      if (row < from && !spillsOver) continue;
      shrinkLine(rgb, y * widthPx * 3, columns, line);
      if (row >= from) addLine(result.values, row * rowLength, line, rowLength, share);
      if (spillsOver) addLine(result.values, (row + 1) * rowLength, line, rowLength, areaScale - share);
    }
  };
  crew.share(size.heightPx, fillRows, { pixels: result.values, values: rowLength });
  return result;
}

/** Sums one row of bytes, from `offset` on, into the cells of `line`. */
function shrinkLine(rgb: Uint8Array, offset: number, { cell, share }: AxisMap, line: Float32Array): void {
  line.fill(0);
  let source = offset;
  for (let x = 0; x < cell.length; x++) {
    const target = cell[x]! * 3;
    const part = share[x]!;
    const rest = 1 - part;
    const red = rgb[source++]!;
    const green = rgb[source++]!;
    const blue = rgb[source++]!;
    line[target] = line[target]! + red * part;
    line[target + 1] = line[target + 1]! + green * part;
    line[target + 2] = line[target + 2]! + blue * part;
    if (rest === 0) continue;
    line[target + 3] = line[target + 3]! + red * rest;
    line[target + 4] = line[target + 4]! + green * rest;
    line[target + 5] = line[target + 5]! + blue * rest;
  }
}

function addLine(values: Float32Array, offset: number, line: Float32Array, length: number, weight: number): void {
  for (let i = 0; i < length; i++) values[offset + i] = values[offset + i]! + line[i]! * weight;
}

/** A plane of labels or depths at a smaller size: each pixel takes the value at its middle. */
export function pickNearest<Values extends Uint16Array | Float32Array>(
  source: Values,
  widthPx: number,
  heightPx: number,
  size: { widthPx: number; heightPx: number },
  target: Values,
): Values {
  const columns = new Int32Array(size.widthPx);
  for (let x = 0; x < size.widthPx; x++) columns[x] = Math.floor(((x + 0.5) * widthPx) / size.widthPx);
  const pickRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const sourceRow = Math.floor(((y + 0.5) * heightPx) / size.heightPx) * widthPx;
      const row = y * size.widthPx;
      for (let x = 0; x < size.widthPx; x++) target[row + x] = source[sourceRow + columns[x]!]!;
    }
  };
  workAlone(size.heightPx, pickRows);
  return target;
}
