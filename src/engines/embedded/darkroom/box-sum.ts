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
  return sumColumns(rows, widthPx, heightPx, radius);
}

function sumColumns(rows: Float32Array, widthPx: number, heightPx: number, radius: number): Float32Array {
  const sums = new Float32Array(rows.length);
  const column = new Float64Array(widthPx);
  const add = (y: number, sign: number): void => {
    const start = y * widthPx;
    for (let x = 0; x < widthPx; x++) column[x]! += sign * rows[start + x]!;
  };
  for (let y = 0; y < Math.min(radius, heightPx); y++) add(y, 1);
  for (let y = 0; y < heightPx; y++) {
    if (y + radius < heightPx) add(y + radius, 1);
    if (y - radius - 1 >= 0) add(y - radius - 1, -1);
    sums.set(column, y * widthPx);
  }
  return sums;
}
