import type { Mask } from '../../core/image.ts';

/** A point on a stroke, in pixels: on what is meant, or on what is not. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly isMeant: boolean;
}

/** More points than this say nothing more. */
const MOST_POINTS = 12;

/** Points spread evenly over strokes: each farther from those before it than any other pixel (farthest-point sampling). */
export function pointsOfStrokes(meant: Mask, notMeant?: Mask): Stroke[] {
  return [...spread(meant).map(asStroke(true)), ...(notMeant ? spread(notMeant).map(asStroke(false)) : [])];
}

type Point = readonly [x: number, y: number];

const asStroke =
  (isMeant: boolean) =>
  ([x, y]: Point): Stroke => ({ x, y, isMeant });

function spread({ widthPx, data }: Mask): Point[] {
  const pixels: Point[] = [];
  const count = data.reduce((sum, value) => sum + (value >= 128 ? 1 : 0), 0);
  const step = Math.max(1, Math.floor(count / 4000));
  let seen = 0;
  for (let p = 0; p < data.length; p++)
    if (data[p]! >= 128 && seen++ % step === 0) pixels.push([p % widthPx, Math.floor(p / widthPx)]);
  if (pixels.length === 0) return [];
  const chosen: Point[] = [middleOf(pixels)];
  const nearest = pixels.map((pixel) => distance(pixel, chosen[0]!));
  while (chosen.length < MOST_POINTS) {
    const farthest = nearest.indexOf(Math.max(...nearest));
    if (nearest[farthest]! < (widthPx / 40) ** 2) break;
    chosen.push(pixels[farthest]!);
    for (const [index, pixel] of pixels.entries())
      nearest[index] = Math.min(nearest[index]!, distance(pixel, pixels[farthest]!));
  }
  return chosen;
}

/** The stroke's pixel nearest to its centre of gravity. */
function middleOf(pixels: readonly Point[]): Point {
  const centre: Point = [
    pixels.reduce((sum, [x]) => sum + x, 0) / pixels.length,
    pixels.reduce((sum, [, y]) => sum + y, 0) / pixels.length,
  ];
  return pixels.reduce((best, pixel) => (distance(pixel, centre) < distance(best, centre) ? pixel : best));
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return (x1 - x0) ** 2 + (y1 - y0) ** 2;
}
