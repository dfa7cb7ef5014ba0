import type { Placement } from '../plan/placement.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** A rasterised drawing with its place in the frame. */
export interface PlacedLayer {
  readonly placement: Placement;
  readonly layer: SubjectLayer;
  /** Column and row of the layer's upper left pixel; may lie outside the frame. */
  readonly leftPx: number;
  readonly topPx: number;
  /** Row of the drawing's lower edge. */
  readonly baseYPx: number;
}

/** Puts a layer where its placement wants it, `sunkPx` lower when it lies in water or snow. */
export function placeLayer(layer: SubjectLayer, placement: Placement, sunkPx = 0): PlacedLayer {
  const baseYPx = Math.round(placement.yPx + sunkPx);
  return {
    placement,
    layer,
    leftPx: Math.round(placement.xPx - layer.centrePx),
    topPx: Math.round(baseYPx - layer.baselinePx),
    baseYPx,
  };
}

/** The layer seen in a mirror. */
export function mirrorLayer(layer: SubjectLayer): SubjectLayer {
  const { widthPx, heightPx, rgba, entityIndex } = layer;
  const mirrored = new Uint8Array(rgba.length);
  const mirroredIndex = new Uint8Array(entityIndex.length);
  const from = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const to = new Uint32Array(mirrored.buffer);
  for (let y = 0; y < heightPx; y++) {
    mirrorRow(from, to, y * widthPx, widthPx);
    mirrorRow(entityIndex, mirroredIndex, y * widthPx, widthPx);
  }
  return { ...layer, rgba: mirrored, entityIndex: mirroredIndex, centrePx: widthPx - layer.centrePx };
}

function mirrorRow<Values extends Uint8Array | Uint32Array>(
  from: Values,
  to: Values,
  first: number,
  count: number,
): void {
  for (let x = 0; x < count; x++) to[first + x] = from[first + count - 1 - x]!;
}
