import { type LabPicture, squaredLabDistance } from './lab.ts';

/** How many pixels of way a step of one unit of colour is worth. */
const COLOUR_WAY_PX = 6;
/** Steps up to this multiple of the picture's mean step of colour are grain and cost nothing. */
const GRAIN = 1.5;
/** Sweeps over the picture, each in two directions; paths settle after a few. */
const SWEEPS = 4;

/** Neighbours already visited in a sweep from the top left. */
const BEFORE = [
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/**
 * Length of the shortest way from any seed pixel to each pixel (`height × width`), where crossing an edge counts as a
 * detour: near, and of the same surface, is near (raster scan as in Criminisi, Sharp, Blake 2008). Infinite without seeds.
 *
 * @param isSeed `height × width`, not 0 at seeds.
 */
export function geodesicDistance(lab: LabPicture, isSeed: Uint8Array): Float32Array {
  return geodesicDistanceFrom(
    lab,
    Float32Array.from(isSeed, (seed) => (seed ? 0 : Number.POSITIVE_INFINITY)),
  );
}

/** Like {@link geodesicDistance}, from seeds that have a way behind them already: `starts` is infinite but at seeds. */
export function geodesicDistanceFrom(lab: LabPicture, starts: Float32Array): Float32Array {
  const distances = Float32Array.from(starts);
  const free = GRAIN * meanStep(lab);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    scan(lab, distances, free, 1);
    scan(lab, distances, free, -1);
  }
  return distances;
}

/** Mean difference in colour between horizontal neighbours. */
function meanStep({ widthPx, data }: LabPicture): number {
  const pixels = data.length / 3;
  let sum = 0;
  for (let pixel = 1; pixel < pixels; pixel++)
    if (pixel % widthPx !== 0) sum += Math.sqrt(squaredLabDistance(data, pixel, pixel - 1));
  return sum / pixels;
}

/** One pass over all pixels, from the top left (`direction` 1) or from the bottom right (-1). */
function scan({ widthPx, heightPx, data }: LabPicture, distances: Float32Array, free: number, direction: 1 | -1): void {
  const last = widthPx * heightPx - 1;
  for (let i = 0; i <= last; i++) {
    const pixel = direction === 1 ? i : last - i;
    const x = pixel % widthPx;
    const y = (pixel - x) / widthPx;
    for (let k = 0; k < BEFORE.length; k++) {
      const dx = BEFORE[k][0] * direction;
      const dy = BEFORE[k][1] * direction;
      if (x + dx < 0 || x + dx >= widthPx || y + dy < 0 || y + dy >= heightPx) continue;
      const neighbour = pixel + dy * widthPx + dx;
      const colour = Math.max(0, Math.sqrt(squaredLabDistance(data, pixel, neighbour)) - free) * COLOUR_WAY_PX;
      const length = distances[neighbour] + Math.sqrt(dx * dx + dy * dy + colour * colour);
      if (length < distances[pixel]) distances[pixel] = length;
    }
  }
}
