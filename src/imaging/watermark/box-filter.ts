/** Buffers for one {@link boxMean}; `columns` has one entry per column. */
export interface BoxScratch {
  readonly rowSums: Float32Array;
  readonly columns: Float64Array;
}

export function boxScratch(widthPx: number, rows: number): BoxScratch {
  return { rowSums: new Float32Array(widthPx * rows), columns: new Float64Array(widthPx) };
}

/**
 * Mean over a square of side `2 × radius + 1`, cut off at the borders, by running sums.
 *
 * @param source `rows × widthPx`, row-major; may be the target, too.
 */
export function boxMean(
  source: Float32Array,
  target: Float32Array,
  widthPx: number,
  rows: number,
  radius: number,
  { rowSums, columns }: BoxScratch,
): void {
  for (let y = 0; y < rows; y++) sumRow(source, rowSums, y * widthPx, widthPx, radius);
  columns.fill(0);
  const first = Math.min(radius, rows - 1);
  for (let y = 0; y <= first; y++) for (let x = 0; x < widthPx; x++) columns[x]! += rowSums[y * widthPx + x]!;
  for (let y = 0; y < rows; y++) {
    const top = Math.max(0, y - radius);
    const bottom = Math.min(rows - 1, y + radius);
    const height = bottom - top + 1;
    const row = y * widthPx;
    const inner = 1 / (height * Math.min(2 * radius + 1, widthPx));
    for (let x = 0; x < widthPx; x++) target[row + x] = columns[x]! * inner;
    for (let x = 0; x < Math.min(radius, widthPx); x++) {
      const width = Math.min(widthPx - 1, x + radius) + 1;
      target[row + x] = columns[x]! / (height * width);
      const mirrored = widthPx - 1 - x;
      target[row + mirrored] = columns[mirrored]! / (height * width);
    }
    const entering = y + radius + 1;
    if (entering < rows) for (let x = 0; x < widthPx; x++) columns[x]! += rowSums[entering * widthPx + x]!;
    if (y >= radius)
      for (let x = 0, gone = (y - radius) * widthPx; x < widthPx; x++, gone++) columns[x]! -= rowSums[gone]!;
  }
}

function sumRow(source: Float32Array, sums: Float32Array, row: number, widthPx: number, radius: number): void {
  let sum = 0;
  for (let x = 0; x <= Math.min(radius, widthPx - 1); x++) sum += source[row + x]!;
  for (let x = 0; x < widthPx; x++) {
    sums[row + x] = sum;
    if (x + radius + 1 < widthPx) sum += source[row + x + radius + 1]!;
    if (x >= radius) sum -= source[row + x - radius]!;
  }
}
