/**
 * Sums over windows of `2 radius + 1` by `2 radius + 1`, cut at the borders; `height × width`. Linear in pixels whatever the
 * radius.
 */
export function boxSum(values: Float32Array, widthPx: number, heightPx: number, radius: number): Float32Array {
  const rows = new Float32Array(values.length);
  for (let y = 0; y < heightPx; y++) {
    const start = y * widthPx;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, widthPx); x++) sum += values[start + x]!;
    for (let x = 0; x < widthPx; x++) {
      if (x + radius < widthPx) sum += values[start + x + radius]!;
      if (x - radius - 1 >= 0) sum -= values[start + x - radius - 1]!;
      rows[start + x] = sum;
    }
  }
  sumColumns(rows, widthPx, heightPx, radius);
  return rows;
}

/** Sums over columns, in place; a ring of rows keeps the values that still have to be taken off. */
function sumColumns(rows: Float32Array, widthPx: number, heightPx: number, radius: number): void {
  const column = new Float64Array(widthPx);
  const ring = new Float32Array(widthPx * (radius + 1));
  const add = (y: number): void => {
    const start = y * widthPx;
    for (let x = 0; x < widthPx; x++) column[x]! += rows[start + x]!;
  };
  for (let y = 0; y < Math.min(radius, heightPx); y++) add(y);
  for (let y = 0; y < heightPx; y++) {
    if (y + radius < heightPx) add(y + radius);
    // The row that leaves the window now is the one that was kept where this one is to be kept.
    const slot = (y % (radius + 1)) * widthPx;
    if (y > radius) for (let x = 0; x < widthPx; x++) column[x]! -= ring[slot + x]!;
    ring.set(rows.subarray(y * widthPx, (y + 1) * widthPx), slot);
    rows.set(column, y * widthPx);
  }
}
