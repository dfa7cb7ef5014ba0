/** Length of a plane vector. `Math.hypot`, which guards against numbers that no picture knows, takes ten times as long. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** x⁴: for pixels, since `**` takes twice as long. */
export function power4(x: number): number {
  const square = x * x;
  return square * square;
}

/** x⁵, as {@link power4}. */
export function power5(x: number): number {
  return power4(x) * x;
}
