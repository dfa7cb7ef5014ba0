/** Buffers for one {@link boxMean}; `columns` has one entry per column. */
export interface BoxScratch {
  readonly rowSums: Float32Array<ArrayBuffer>;
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
  const reach = Math.min(radius, widthPx - 1);
  for (let y = 0; y < rows; y++) sumRow(source, rowSums, y * widthPx, widthPx, reach);
  columns.fill(0);
  const first = Math.min(radius, rows - 1);
  for (let y = 0; y <= first; y++) for (let x = 0; x < widthPx; x++) columns[x]! += rowSums[y * widthPx + x]!;
  for (let y = 0; y < rows; y++) {
    const top = Math.max(0, y - radius);
    const bottom = Math.min(rows - 1, y + radius);
    const height = bottom - top + 1;
    const row = y * widthPx;
    const inner = 1 / (height * Math.min(2 * radius + 1, widthPx));
    for (let x = 0; x < Math.min(radius, widthPx); x++) {
      const width = Math.min(widthPx - 1, x + radius) + 1;
      target[row + x] = columns[x]! / (height * width);
      const mirrored = widthPx - 1 - x;
      target[row + mirrored] = columns[mirrored]! / (height * width);
    }
    for (let x = radius; x < widthPx - radius; x++) target[row + x] = columns[x]! * inner;
    slideDown(columns, rowSums, widthPx, rows, y, radius);
  }
}

/** Lets the row below the window around row `y` enter it and the topmost leave. */
function slideDown(
  columns: Float64Array,
  rowSums: Float32Array,
  widthPx: number,
  rows: number,
  y: number,
  radius: number,
): void {
  const entering = (y + radius + 1) * widthPx;
  const leaving = (y - radius) * widthPx;
  const enters = y + radius + 1 < rows;
  if (enters && y >= radius)
    for (let x = 0; x < widthPx; x++) columns[x] = columns[x]! + rowSums[entering + x]! - rowSums[leaving + x]!;
  else if (enters) for (let x = 0; x < widthPx; x++) columns[x]! += rowSums[entering + x]!;
  else if (y >= radius) for (let x = 0; x < widthPx; x++) columns[x]! -= rowSums[leaving + x]!;
}

function sumRow(source: Float32Array, sums: Float32Array, row: number, widthPx: number, reach: number): void {
  const end = row + widthPx;
  let sum = 0;
  for (let i = row; i <= row + reach; i++) sum += source[i]!;
  for (let i = row; i < end; i++) {
    sums[i] = sum;
    if (i + reach + 1 < end) sum += source[i + reach + 1]!;
    if (i - reach >= row) sum -= source[i - reach]!;
  }
}
