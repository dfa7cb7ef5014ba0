import { backgroundLikelihood } from './background-likelihood.ts';
import type { LabPicture } from './lab.ts';
import { colourDistances, REGION_FIELDS, type RegionGraph, regionGraph } from './region-graph.ts';
import { solveSymmetric } from './solve-symmetric.ts';
import { superpixels } from './superpixels.ts';

/** Number of superpixels: enough to follow an object's outline, few enough for dense matrices. */
const REGION_COUNT = 220;
/** Regions further apart than about this fraction of the picture hardly contrast with each other. */
const CONTRAST_REACH = 0.4;
/** Spread of the centre prior, in fractions of the picture. */
const CENTRE_SPREAD = 0.33;
const BACKGROUND_WEIGHT = 1.5;
/** Colour distance within which neighbours should be equally salient. */
const SMOOTHNESS_TOLERANCE = 10;
const SMOOTHNESS_FLOOR = 0.1;
/** The least contrasting regions give no vote for foreground. */
const SILENT_SHARE = 0.3;

/**
 * How much each pixel stands out as foreground, 0–1 (`height × width`): background-weighted contrast of superpixels,
 * smoothed by a quadratic optimisation (Zhu, Liang, Wei, Sun 2014). A picture without contrast is 0 everywhere.
 */
export function saliency(lab: LabPicture): Float32Array {
  const regions = superpixels(lab, REGION_COUNT);
  const graph = regionGraph(lab, regions);
  const colour = colourDistances(graph);
  const background = backgroundLikelihood(graph, colour, regions.labels.length);
  const contrast = backgroundContrast(graph, colour, background, lab);
  const values = stretch(optimise(graph, colour, background, contrast));
  return Float32Array.from(regions.labels, (region) => values[region]);
}

function backgroundContrast(
  { count, means }: RegionGraph,
  colour: Float64Array,
  background: Float64Array,
  { widthPx, heightPx }: LabPicture,
): Float64Array {
  const longer = Math.max(widthPx, heightPx);
  const contrast = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    const x = means[a * REGION_FIELDS + 3];
    const y = means[a * REGION_FIELDS + 4];
    for (let b = 0; b < count; b++) {
      const dx = ((means[b * REGION_FIELDS + 3] - x) * widthPx) / longer;
      const dy = ((means[b * REGION_FIELDS + 4] - y) * heightPx) / longer;
      const nearness = Math.exp(-(dx * dx + dy * dy) / (2 * CONTRAST_REACH ** 2));
      contrast[a] += colour[a * count + b] * nearness * background[b];
    }
    contrast[a] *= Math.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) / (2 * CENTRE_SPREAD ** 2));
  }
  return contrast;
}

/** Minimises Σ background·s² + Σ foreground·(s−1)² + Σ likeness·(sₐ−s_b)². */
function optimise(
  { count, adjacent }: RegionGraph,
  colour: Float64Array,
  background: Float64Array,
  contrast: Float64Array,
): Float64Array {
  const strongest = Math.max(...contrast, Number.MIN_VALUE);
  const silentBelow = contrast.toSorted()[Math.floor(count * SILENT_SHARE)];
  const matrix = new Float64Array(count * count);
  const right = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    right[a] = contrast[a] < silentBelow ? 0 : contrast[a] / strongest;
    matrix[a * count + a] += background[a] * BACKGROUND_WEIGHT + right[a] + 1e-4;
    for (let b = a + 1; b < count; b++) {
      if (!adjacent[a * count + b]) continue;
      const likeness = Math.exp(-(colour[a * count + b] ** 2) / (2 * SMOOTHNESS_TOLERANCE ** 2)) + SMOOTHNESS_FLOOR;
      matrix[a * count + a] += likeness;
      matrix[b * count + b] += likeness;
      matrix[a * count + b] -= likeness;
      matrix[b * count + a] -= likeness;
    }
  }
  solveSymmetric(matrix, right);
  return right;
}

function stretch(values: Float64Array): Float64Array {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return values.map((value) => (range < 1e-6 ? 0 : (value - low) / range));
}
