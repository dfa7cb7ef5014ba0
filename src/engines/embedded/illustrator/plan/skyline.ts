import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** Upper edge of a drawing: how high it reaches `x` drawing heights right of its middle, as a share of its height; 0 beside it. */
export type Skyline = (x: number) => number;

/** The skyline of any drawing. */
export type SkylineOf = (drawing: SubjectDrawing) => Skyline;

/** Height in pixels of the small pictures that skylines are read from. */
const READING_PX = 80;
const OPAQUE = 128;

/** Reads skylines off small rasters, each once. */
export function createSkylineOf(rasterise: (drawing: SubjectDrawing, heightPx: number) => SubjectLayer): SkylineOf {
  const known = new WeakMap<SubjectDrawing, Skyline>();
  return (drawing) => {
    const skyline = known.get(drawing) ?? skylineOfLayer(rasterise(drawing, READING_PX), READING_PX);
    known.set(drawing, skyline);
    return skyline;
  };
}

/** The skyline of a raster of a drawing `drawingPx` pixels high. */
export function skylineOfLayer(layer: SubjectLayer, drawingPx: number): Skyline {
  const { widthPx, heightPx, rgba, baselinePx, centrePx } = layer;
  const tops = new Float64Array(widthPx);
  for (let column = 0; column < widthPx; column++) {
    let row = 0;
    while (row < heightPx && rgba[(row * widthPx + column) * 4 + 3]! < OPAQUE) row++;
    tops[column] = row === heightPx ? 0 : Math.max(0, (baselinePx - row) / drawingPx);
  }
  return (x) => tops[Math.round(centrePx + x * drawingPx)] ?? 0;
}
