/**
 * Mean of the square of side `2 radius + 1` around each value (`height × width`); at the border, of what lies inside.
 * Two running sums, so the time does not depend on the radius.
 */
export function boxMean(values: Float32Array, widthPx: number, heightPx: number, radius: number): Float32Array {
  const across = new Float32Array(values.length);
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, widthPx); x++) sum += values[row + x];
    for (let x = 0; x < widthPx; x++) {
      if (x + radius < widthPx) sum += values[row + x + radius];
      if (x > radius) sum -= values[row + x - radius - 1];
      across[row + x] = sum / (Math.min(widthPx - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
  }
  return meanDown(across, widthPx, heightPx, radius);
}

function meanDown(values: Float32Array, widthPx: number, heightPx: number, radius: number): Float32Array {
  const means = new Float32Array(values.length);
  const sums = new Float64Array(widthPx);
  const add = (y: number, sign: number): void => {
    for (let x = 0; x < widthPx; x++) sums[x] += sign * values[y * widthPx + x];
  };
  for (let y = 0; y < Math.min(radius, heightPx); y++) add(y, 1);
  for (let y = 0; y < heightPx; y++) {
    if (y + radius < heightPx) add(y + radius, 1);
    if (y > radius) add(y - radius - 1, -1);
    const count = Math.min(heightPx - 1, y + radius) - Math.max(0, y - radius) + 1;
    for (let x = 0; x < widthPx; x++) means[y * widthPx + x] = sums[x] / count;
  }
  return means;
}
