/** A place in a picture, in its pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whole pixels; empty when width or height is 0. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box of whole pixels around points, `margin` larger on each side, within a picture. */
export function boxAround(points: readonly Point[], margin: number, widthPx: number, heightPx: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = clamp(Math.floor(Math.min(...xs) - margin), 0, widthPx);
  const top = clamp(Math.floor(Math.min(...ys) - margin), 0, heightPx);
  const right = clamp(Math.ceil(Math.max(...xs) + margin), 0, widthPx);
  const bottom = clamp(Math.ceil(Math.max(...ys) + margin), 0, heightPx);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
