import { DIRECTIONS, paddedIndex, STEP_X, STEP_Y } from './grid-graph.ts';
import { type LabPicture, meanSquaredContrast, squaredLabDistance } from './lab.ts';

/** Cost of separating two neighbours of one colour, in units of log-likelihood. */
const SMOOTHNESS = 40;
const FIRST_DIAGONAL = 4;

/**
 * Capacities between neighbouring pixels on a padded grid (Rother et al. 2004): dear within a surface, cheap across an
 * edge, where "edge" is measured against the picture's own mean contrast.
 */
export function edgeWeights(lab: LabPicture): Float32Array {
  const { widthPx, heightPx, data } = lab;
  const paddedWidth = widthPx + 2;
  const sharpness = 1 / (2 * meanSquaredContrast(lab) + 1e-6);
  const weights = new Float32Array(paddedWidth * (heightPx + 2) * DIRECTIONS);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const node = paddedIndex(paddedWidth, x, y) * DIRECTIONS;
      for (let k = 0; k < DIRECTIONS; k++) {
        const neighbourX = x + STEP_X[k];
        const neighbourY = y + STEP_Y[k];
        if (neighbourX < 0 || neighbourY < 0 || neighbourX >= widthPx || neighbourY >= heightPx) continue;
        const contrast = squaredLabDistance(data, y * widthPx + x, neighbourY * widthPx + neighbourX);
        const length = k < FIRST_DIAGONAL ? 1 : Math.SQRT2;
        weights[node + k] = (SMOOTHNESS * Math.exp(-sharpness * contrast)) / length;
      }
    }
  return weights;
}
