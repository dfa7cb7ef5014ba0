import type { Point } from '../drawing.ts';

/** The point `t` of the way from one point to another. */
export function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
