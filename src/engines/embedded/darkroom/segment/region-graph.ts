import type { LabPicture } from './lab.ts';
import type { Superpixels } from './superpixels.ts';

/** Superpixels as nodes: their mean colour and place, their share of the picture's border, and who touches whom. */
export interface RegionGraph {
  readonly count: number;
  /** `count × 5`: mean L, a, b, and mean x and y as fractions of width and height. */
  readonly means: Float64Array;
  /** How many border pixels a region has, weighted by how much that border speaks for background. */
  readonly borderPixels: Float64Array;
  /** `count × count`, 1 where two regions touch. */
  readonly adjacent: Uint8Array;
}

/** Fields of {@link RegionGraph.means}. */
export const REGION_FIELDS = 5;

/** People and products stand on the bottom edge: touching it says little about being background. */
const BOTTOM_BORDER_WEIGHT = 0.12;
/** Likewise the lower ends of the sides: their weight falls from 1 at 65 % of the height to 0.1 near the bottom. */
const SIDE_TAPER_END = 0.95;
const SIDE_TAPER_LENGTH = 0.3;
const SIDE_MIN_WEIGHT = 0.1;

/** Builds the graph of a picture's superpixels. */
export function regionGraph(lab: LabPicture, { labels, count }: Superpixels): RegionGraph {
  const graph = {
    count,
    means: regionMeans(lab, labels, count),
    borderPixels: new Float64Array(count),
    adjacent: new Uint8Array(count * count),
  };
  const { widthPx, heightPx } = lab;
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const region = labels[y * widthPx + x];
      graph.borderPixels[region] += borderWeight(x, y, widthPx, heightPx);
      if (x < widthPx - 1) join(graph.adjacent, count, region, labels[y * widthPx + x + 1]);
      if (y < heightPx - 1) join(graph.adjacent, count, region, labels[(y + 1) * widthPx + x]);
    }
  return graph;
}

function borderWeight(x: number, y: number, widthPx: number, heightPx: number): number {
  if (y === 0) return 1;
  if (x === 0 || x === widthPx - 1) {
    const taper = (SIDE_TAPER_END - y / heightPx) / SIDE_TAPER_LENGTH;
    return Math.min(1, Math.max(SIDE_MIN_WEIGHT, taper));
  }
  return y === heightPx - 1 ? BOTTOM_BORDER_WEIGHT : 0;
}

function join(adjacent: Uint8Array, count: number, a: number, b: number): void {
  if (a === b) return;
  adjacent[a * count + b] = 1;
  adjacent[b * count + a] = 1;
}

function regionMeans({ widthPx, heightPx, data }: LabPicture, labels: Int32Array, count: number): Float64Array {
  const means = new Float64Array(count * REGION_FIELDS);
  const sizes = new Int32Array(count);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const offset = labels[pixel] * REGION_FIELDS;
      for (let channel = 0; channel < 3; channel++) means[offset + channel] += data[pixel * 3 + channel];
      means[offset + 3] += x / widthPx;
      means[offset + 4] += y / heightPx;
      sizes[labels[pixel]]++;
    }
  for (let i = 0; i < means.length; i++) means[i] /= Math.max(1, sizes[Math.floor(i / REGION_FIELDS)]);
  return means;
}

/** `count × count` colour distances (CIE76) of all pairs of regions. */
export function colourDistances({ count, means }: RegionGraph): Float64Array {
  const distances = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      let sum = 0;
      for (let channel = 0; channel < 3; channel++)
        sum += (means[a * REGION_FIELDS + channel] - means[b * REGION_FIELDS + channel]) ** 2;
      distances[a * count + b] = Math.sqrt(sum);
      distances[b * count + a] = distances[a * count + b];
    }
  return distances;
}
