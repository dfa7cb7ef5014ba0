import type { PixelSize } from '../../../../core/image.ts';
import { DIRECTIONS, paddedIndex, STEP_X, STEP_Y } from './grid-graph.ts';

/** Cost of separating two neighbours off any sharp edge, in units of log-likelihood. */
const SMOOTHNESS = 20;
const FIRST_DIAGONAL = 4;

/** Capacities between neighbouring pixels on a padded grid: cheap across edges in focus, dear across all others. */
export function focusWeights(sharpness: Float32Array, { widthPx, heightPx }: PixelSize, least: number): Float32Array {
  const paddedWidth = widthPx + 2;
  const weights = new Float32Array(paddedWidth * (heightPx + 2) * DIRECTIONS);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const node = paddedIndex(paddedWidth, x, y) * DIRECTIONS;
      for (let k = 0; k < DIRECTIONS; k++) {
        const neighbourX = x + STEP_X[k]!;
        const neighbourY = y + STEP_Y[k]!;
        if (neighbourX < 0 || neighbourY < 0 || neighbourX >= widthPx || neighbourY >= heightPx) continue;
        const edge = Math.max(sharpness[y * widthPx + x]!, sharpness[neighbourY * widthPx + neighbourX]!) / least;
        const length = k < FIRST_DIAGONAL ? 1 : Math.SQRT2;
        weights[node + k] = (SMOOTHNESS * Math.exp((-edge * edge) / 2)) / length;
      }
    }
  return weights;
}
