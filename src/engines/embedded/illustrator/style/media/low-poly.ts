import Delaunator from 'delaunator';
import { notePixels } from '../../crew/kept-code.ts';
import { hashCell } from '../../maths/random.ts';
import { abstracted } from '../flow/abstraction.ts';
import { flowOf } from '../flow/tensor.ts';
import { type Facet, fillTriangle } from '../mesh/fill-triangle.ts';
import { scatterPoints } from '../mesh/scatter-points.ts';
import type { Raster } from '../raster/raster.ts';
import { lighten } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { subjectPlane, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 300_000;
const SUBJECT_FACTOR = 0.55;

/** How a mesh is laid. */
export interface FacetHand {
  /** In units: distance of the corners in flat areas and on edges. */
  readonly widest: number;
  readonly tightest: number;
  /** Brightness spread of the facets, as if each were turned a little. */
  readonly turn: number;
  readonly chroma: number;
}

/** Places in a triangle whose colours are averaged, as shares of the three corners. */
const SAMPLES = [
  [0.34, 0.33, 0.33],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
  [0.45, 0.45, 0.1],
  [0.45, 0.1, 0.45],
  [0.1, 0.45, 0.45],
] as const;

/** Low poly: a Delaunay mesh fitted to the picture's edges, each facet in one colour. */
export function lowPoly(input: StyleInput): Uint8Array {
  return layFacets(input, { widest: 52, tightest: 13, turn: 0.1, chroma: 1.2 });
}

/** Covers the picture by a Delaunay mesh fitted to its edges, each facet in one colour; overwrites and returns `input.rgb`. */
export function layFacets(input: StyleInput, hand: FacetHand): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.1, chroma: hand.chroma, darkest: 0.02 });
  const calm = abstracted(copy, { radiusPx: 3, subjectDetail: 0.5 });
  const points = scatterPoints(
    flowOf(withSubjects(calm, subjectPlane(copy)), 0.6),
    copy.labels,
    { widestPx: hand.widest * copy.unitPx, tightestPx: hand.tightest * copy.unitPx, subjectFactor: SUBJECT_FACTOR },
    input.random.fork('low-poly'),
  );
  const { triangles, halfedges } = new Delaunator(points);
  const colours = facetColours(calm, points, triangles, hand.turn);
  const scaleX = widthPx / calm.widthPx;
  const scaleY = heightPx / calm.heightPx;
  const facet: Facet = { corners: new Float64Array(6), colour: new Float32Array(3), across: new Float32Array(9) };
  for (let t = 0; t < triangles.length; t += 3) {
    facet.colour.set(colours.subarray(t, t + 3));
    for (let k = 0; k < 3; k++) {
      facet.corners[k * 2] = points[triangles[t + k]! * 2]! * scaleX;
      facet.corners[k * 2 + 1] = points[triangles[t + k]! * 2 + 1]! * scaleY;
      const opposite = halfedges[t + k]!;
      const neighbour = opposite < 0 ? t : opposite - (opposite % 3);
      facet.across.set(colours.subarray(neighbour, neighbour + 3), k * 3);
    }
    fillTriangle(rgb, widthPx, heightPx, facet);
  }
  return rgb;
}

/** Four channels: the picture and where subjects are, so that outlines attract points even where colours agree. */
function withSubjects(picture: Raster, subjects: Raster): Raster {
  const values = notePixels(new Float32Array(subjects.values.length * 4));
  for (let i = 0; i < subjects.values.length; i++) {
    for (let channel = 0; channel < 3; channel++) values[i * 4 + channel] = picture.values[i * 3 + channel]!;
    values[i * 4 + 3] = subjects.values[i]! * 0.5;
  }
  return { ...picture, channels: 4, values };
}

/** Three values per triangle, in the order of `triangles`. */
function facetColours(picture: Raster, points: Float64Array, triangles: Uint32Array, turn: number): Float32Array {
  const colours = new Float32Array(triangles.length);
  for (let t = 0; t < triangles.length; t += 3) {
    for (const [a, b, c] of SAMPLES) {
      const i = sampleIndex(picture, points, triangles, t, a, b, c);
      for (let channel = 0; channel < 3; channel++) {
        colours[t + channel]! += picture.values[i + channel]! / SAMPLES.length;
      }
    }
    const light = 1 + (hashCell(t, 17) - 0.5) * turn;
    for (let channel = t; channel < t + 3; channel++) colours[channel] = Math.min(1, colours[channel]! * light);
  }
  return colours;
}

function sampleIndex(
  { widthPx, heightPx }: Raster,
  points: Float64Array,
  triangles: Uint32Array,
  t: number,
  a: number,
  b: number,
  c: number,
): number {
  const i = triangles[t]! * 2;
  const j = triangles[t + 1]! * 2;
  const k = triangles[t + 2]! * 2;
  const x = Math.floor(points[i]! * a + points[j]! * b + points[k]! * c);
  const y = Math.floor(points[i + 1]! * a + points[j + 1]! * b + points[k + 1]! * c);
  return (Math.min(heightPx - 1, y) * widthPx + Math.min(widthPx - 1, x)) * 3;
}
