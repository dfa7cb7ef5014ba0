/** A point of a picture, in pixels. */
export type Point = readonly [x: number, y: number];

/** A vector of length 1 that points the same way. */
export function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** That `to` in one picture is `from` in another. */
export interface PointPair {
  readonly to: Point;
  readonly from: Point;
}

/** Keeps the weight of a pair finite at its own point. */
const NEAREST_SQUARED = 4;

/**
 * The map that takes each pair's `to` to its `from` and everything between smoothly along: affine moving least squares
 * (Schaefer, McPhail, Warren 2006). Needs three pairs that do not lie on one line.
 */
export function createWarp(pairs: readonly PointPair[]): (x: number, y: number) => [number, number] {
  return (x, y) => {
    let total = 0;
    let px = 0;
    let py = 0;
    let qx = 0;
    let qy = 0;
    const weights = pairs.map(({ to, from }) => {
      const weight = 1 / ((to[0] - x) ** 2 + (to[1] - y) ** 2 + NEAREST_SQUARED);
      total += weight;
      px += weight * to[0];
      py += weight * to[1];
      qx += weight * from[0];
      qy += weight * from[1];
      return weight;
    });
    px /= total;
    py /= total;
    qx /= total;
    qy /= total;
    let [xx, xy, yy, ax, ay, bx, by] = [0, 0, 0, 0, 0, 0, 0];
    for (const [index, { to, from }] of pairs.entries()) {
      const weight = weights[index]!;
      const dx = to[0] - px;
      const dy = to[1] - py;
      xx += weight * dx * dx;
      xy += weight * dx * dy;
      yy += weight * dy * dy;
      ax += weight * dx * (from[0] - qx);
      ay += weight * dy * (from[0] - qx);
      bx += weight * dx * (from[1] - qy);
      by += weight * dy * (from[1] - qy);
    }
    const determinant = xx * yy - xy * xy || 1e-9;
    const dx = x - px;
    const dy = y - py;
    const u = (yy * dx - xy * dy) / determinant;
    const v = (xx * dy - xy * dx) / determinant;
    return [qx + u * ax + v * ay, qy + u * bx + v * by];
  };
}
