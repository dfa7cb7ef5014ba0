import type { PixelSize } from '../../../../core/image.ts';
import type { Shape } from './closed-shapes.ts';
import type { Skyline } from './drawn-skyline.ts';
import type { LineDrawing } from './line-drawing.ts';

/** What a picture's composition is to follow. */
export interface Guide {
  readonly drawing: LineDrawing;
  /** The largest first. */
  readonly shapes: readonly Shape[];
  readonly skyline?: Skyline;
  /** Where a face is to be, from the hairline to the chin. */
  readonly face?: Box;
}

/** A box; `right` and `bottom` lie outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a drawing lies in a picture of another size: whole, in the middle. */
export interface DrawingPlace {
  readonly scale: number;
  readonly leftPx: number;
  readonly topPx: number;
}

export function placeOfDrawing(drawing: PixelSize, { widthPx, heightPx }: PixelSize): DrawingPlace {
  const scale = Math.min(widthPx / drawing.widthPx, heightPx / drawing.heightPx);
  return {
    scale,
    leftPx: (widthPx - drawing.widthPx * scale) / 2,
    topPx: (heightPx - drawing.heightPx * scale) / 2,
  };
}

/** A box of the drawing in the picture. */
export function boxInPicture({ left, top, right, bottom }: Box, { scale, leftPx, topPx }: DrawingPlace): Box {
  return {
    left: leftPx + left * scale,
    top: topPx + top * scale,
    right: leftPx + right * scale,
    bottom: topPx + bottom * scale,
  };
}
