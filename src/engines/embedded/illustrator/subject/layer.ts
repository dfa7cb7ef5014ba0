import type { Footing } from './concept.ts';
import type { AnchorName, Point, SubjectDrawing } from './drawing.ts';

/**
 * A rasterised drawing, trimmed to what is visible. Colours stay 8-bit sRGB, straight (not premultiplied): a quarter of
 * the memory of floats; the compositor turns a pixel into linear light with the byte table of `maths/colour.ts` when it
 * lays it over the frame.
 */
export interface SubjectLayer {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 4`: sRGB red, green, blue and straight alpha, 0–255. Colour is 0 where alpha is 0. */
  readonly rgba: Uint8Array;
  /** `height × width`: 0 where nothing is, else 1 + index into `entities` of the topmost entity that is at least half opaque there. */
  readonly entityIndex: Uint8Array;
  /** Entity ids shown in this layer, in order of first appearance. */
  readonly entities: readonly number[];
  /** The drawing's anchors in layer pixels; may lie outside the layer. */
  readonly anchors: Partial<Readonly<Record<AnchorName, Point>>>;
  /** Row (from the layer's top) that touches the ground: the drawing's lower edge. */
  readonly baselinePx: number;
  /** Column of the drawing's own middle: place this on the wanted x. */
  readonly centrePx: number;
  /** Layer pixels per metre of the real thing. */
  readonly pxPerMetre: number;
  readonly footing: Footing;
  /** Whether the ground is touched along the whole underside, as things seen from above do, and not in one row. */
  readonly touchesAlongUnderside?: boolean;
  /** 0 = lit by the scene, 1 = a light itself. */
  readonly emissive: number;
}

/** Things rasterising needs from outside. */
export interface RasterContext {
  /** Absolute paths of the TrueType faces that a text needs; system fonts are never used. */
  fontFilesFor(text: string): readonly string[];
}

/**
 * Rasterises a drawing so that its coordinate system is `heightPx` pixels high (the layer is at most that high, less
 * where the drawing's margins are trimmed).
 */
export type RasteriseDrawing = (drawing: SubjectDrawing, heightPx: number, context: RasterContext) => SubjectLayer;
