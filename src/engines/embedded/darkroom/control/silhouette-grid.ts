import { boxOf, type PixelBox, type Placement } from '../../illustrator/plan/placement.ts';
import type { SubjectDrawing } from '../../illustrator/subject/drawing.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import type { Shape } from './closed-shapes.ts';

/** Cells each way. */
const CELLS = 36;
const READING_PX = 72;
const OPAQUE = 128;

/** An outline's inside, stretched to a square: 1 inside. */
export type SilhouetteGrid = Uint8Array;

/** Rasterises a drawing, as `Studio.rasterise` does. */
export type Rasterise = (drawing: SubjectDrawing, heightPx: number) => SubjectLayer;

/** A placement's small raster, and where it lies in the frame. */
interface Reading {
  readonly layer: SubjectLayer;
  readonly box: PixelBox;
  readonly isFlipped: boolean;
}

/** What is visible of placements together: its box in the frame and its silhouette. */
export interface Appearance {
  readonly box: PixelBox;
  readonly grid: SilhouetteGrid;
}

/** Reads the appearance of placements; what lies below the frame's lower edge is not seen. */
export function appearanceOf(
  placements: readonly Placement[],
  rasterise: Rasterise,
  frameHeightPx: number,
): Appearance {
  const readings = placements.map((placement) => readingOf(placement, rasterise));
  const box = {
    left: Math.min(...readings.map((reading) => reading.box.left)),
    top: Math.min(...readings.map((reading) => reading.box.top)),
    right: Math.max(...readings.map((reading) => reading.box.right)),
    bottom: Math.min(frameHeightPx, Math.max(...readings.map((reading) => reading.box.bottom))),
  };
  const grid = new Uint8Array(CELLS * CELLS);
  for (let i = 0; i < grid.length; i++) {
    const x = box.left + (((i % CELLS) + 0.5) / CELLS) * (box.right - box.left);
    const y = box.top + ((Math.floor(i / CELLS) + 0.5) / CELLS) * (box.bottom - box.top);
    if (readings.some((reading) => isOpaque(reading, x, y))) grid[i] = 1;
  }
  return { box, grid };
}

/** The appearance of one drawing by itself, in pixels of a small raster. */
export function silhouetteOf(drawing: SubjectDrawing, rasterise: Rasterise): Appearance {
  const layer = rasterise(drawing, READING_PX);
  const box = { left: 0, top: 0, right: layer.widthPx, bottom: layer.heightPx };
  const grid = Uint8Array.from({ length: CELLS * CELLS }, (_, i) => {
    const x = (((i % CELLS) + 0.5) / CELLS) * box.right;
    const y = ((Math.floor(i / CELLS) + 0.5) / CELLS) * box.bottom;
    return isOpaque({ layer, box, isFlipped: false }, x, y) ? 1 : 0;
  });
  return { box, grid };
}

function readingOf(placement: Placement, rasterise: Rasterise): Reading {
  const layer = rasterise(placement.drawing, READING_PX);
  const scale = placement.heightPx / READING_PX;
  const before = placement.isFlipped ? layer.widthPx - layer.centrePx : layer.centrePx;
  const left = placement.xPx - before * scale;
  const top = boxOf(placement).bottom - layer.baselinePx * scale;
  const box = { left, top, right: left + layer.widthPx * scale, bottom: top + layer.heightPx * scale };
  return { layer, box, isFlipped: placement.isFlipped };
}

function isOpaque({ layer, box, isFlipped }: Reading, x: number, y: number): boolean {
  const across = (x - box.left) / (box.right - box.left);
  const column = Math.floor((isFlipped ? 1 - across : across) * layer.widthPx);
  const row = Math.floor(((y - box.top) / (box.bottom - box.top)) * layer.heightPx);
  if (column < 0 || row < 0 || column >= layer.widthPx || row >= layer.heightPx) return false;
  return layer.rgba[(row * layer.widthPx + column) * 4 + 3]! >= OPAQUE;
}

/** A drawn shape as a grid. */
export function gridOfShape({ left, top, right, bottom, inside }: Shape): SilhouetteGrid {
  const across = right - left;
  const down = bottom - top;
  return Uint8Array.from({ length: CELLS * CELLS }, (_, i) => {
    const column = Math.floor((((i % CELLS) + 0.5) / CELLS) * across);
    const row = Math.floor(((Math.floor(i / CELLS) + 0.5) / CELLS) * down);
    return inside[row * across + column]!;
  });
}

/** The grid seen in a mirror. */
export function mirrored(grid: SilhouetteGrid): SilhouetteGrid {
  return grid.map((_, i) => grid[i - (i % CELLS) + CELLS - 1 - (i % CELLS)]!);
}

/** Share of what both cover among what either covers: 1 = the same. */
export function overlapOf(a: SilhouetteGrid, b: SilhouetteGrid): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < a.length; i++) {
    both += a[i]! & b[i]!;
    either += a[i]! | b[i]!;
  }
  return either === 0 ? 0 : both / either;
}
