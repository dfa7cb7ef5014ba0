import { boxMean } from '../matte/box-filter.ts';
import type { LabPicture } from './lab.ts';

/** Two box means of this radius blur like a Gaussian of 1.15 pixels. */
const BLUR_RADIUS_PX = 1;
/** A slope that is this much steeper than after a further blur is not out of focus: of steps blurred by more than 1.5 pixels it is less. */
const STEEPER = 1.25;

/** Edges of a picture, `height × width`, in L*a*b* units per pixel. */
export interface Edges {
  readonly slopes: Float32Array;
  /**
   * How far an edge is in focus: what remains of its slope when all is taken off that a blurred edge has. Blur hardly changes blurred
   * edges, and flattens sharp ones.
   */
  readonly sharpness: Float32Array;
}

/** Finds edges, and tells those in focus. */
export function edgesOf({ widthPx, heightPx, data }: LabPicture): Edges {
  const planes = [0, 1, 2].map((channel) =>
    new Float32Array(widthPx * heightPx).map((_, pixel) => data[pixel * 3 + channel]!),
  );
  const blur = (plane: Float32Array): Float32Array => boxMean(plane, widthPx, heightPx, BLUR_RADIUS_PX);
  const slopes = slopesOf(planes, widthPx, heightPx);
  const blurred = slopesOf(
    planes.map((plane) => blur(blur(plane))),
    widthPx,
    heightPx,
  );
  return { slopes, sharpness: slopes.map((slope, pixel) => Math.max(0, slope - STEEPER * blurred[pixel]!)) };
}

/** Length of the gradient; 0 along the border. */
function slopesOf(planes: readonly Float32Array[], widthPx: number, heightPx: number): Float32Array {
  const slopes = new Float32Array(widthPx * heightPx);
  for (let y = 1; y < heightPx - 1; y++)
    for (let x = 1; x < widthPx - 1; x++) {
      const pixel = y * widthPx + x;
      let sum = 0;
      for (const plane of planes)
        sum += (plane[pixel + 1]! - plane[pixel - 1]!) ** 2 + (plane[pixel + widthPx]! - plane[pixel - widthPx]!) ** 2;
      slopes[pixel] = Math.sqrt(sum) / 2;
    }
  return slopes;
}
