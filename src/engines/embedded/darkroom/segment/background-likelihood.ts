import type { RegionGraph } from './region-graph.ts';

/** Colour distance at which two regions stop counting as one surface. */
const SURFACE_TOLERANCE = 10;
/** Weighted border pixels from which a region counts as lying on the border. */
const BORDER_MIN_PX = 4;

/**
 * How likely each region is background, 0–1, from its boundary connectivity (Zhu et al. 2014): the share of the border
 * in the surface that the region belongs to, where surface means what can be reached by small steps of colour.
 */
export function backgroundLikelihood(graph: RegionGraph, colour: Float64Array, pixelCount: number): Float64Array {
  const { count, borderPixels } = graph;
  const geodesic = geodesicDistances(graph, colour);
  const sidePx = Math.sqrt(pixelCount / count);
  const likelihood = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    let area = 0;
    let border = 0;
    for (let b = 0; b < count; b++) {
      const share = Math.exp(-(geodesic[a * count + b] ** 2) / (2 * SURFACE_TOLERANCE ** 2));
      area += share;
      border += share * Math.min(1, borderPixels[b] / sidePx);
    }
    const connectivity = border / Math.sqrt(area);
    likelihood[a] = 1 - Math.exp((-connectivity * connectivity) / 2);
  }
  return likelihood;
}

/** Shortest paths between all regions (Floyd and Warshall); border regions are neighbours of each other. */
function geodesicDistances({ count, adjacent, borderPixels }: RegionGraph, colour: Float64Array): Float64Array {
  const free = usualStep(adjacent, colour, count);
  const distances = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      const edge = a * count + b;
      const onBorder = borderPixels[a] > BORDER_MIN_PX && borderPixels[b] > BORDER_MIN_PX;
      if (a === b) distances[edge] = 0;
      else if (adjacent[edge] || onBorder) distances[edge] = Math.max(0, colour[edge] - free);
    }
  for (let via = 0; via < count; via++)
    for (let a = 0; a < count; a++) {
      const first = distances[a * count + via];
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let b = 0; b < count; b++) {
        const length = first + distances[via * count + b];
        if (length < distances[a * count + b]) distances[a * count + b] = length;
      }
    }
  return distances;
}

/** Mean distance of a region to its most similar neighbour: steps as small as that cost nothing. */
function usualStep(adjacent: Uint8Array, colour: Float64Array, count: number): number {
  let sum = 0;
  let regions = 0;
  for (let a = 0; a < count; a++) {
    let smallest = Number.POSITIVE_INFINITY;
    for (let b = 0; b < count; b++) if (adjacent[a * count + b]) smallest = Math.min(smallest, colour[a * count + b]);
    if (smallest === Number.POSITIVE_INFINITY) continue;
    sum += smallest;
    regions++;
  }
  return regions === 0 ? 0 : sum / regions;
}
