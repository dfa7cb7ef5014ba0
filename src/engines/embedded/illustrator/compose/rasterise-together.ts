import type { Crew } from '../crew/crew.ts';
import { dealOut, type Sheet } from '../crew/deal-out.ts';
import { releasePixels } from '../crew/kept-code.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import { layerOf, type VisiblePart, visiblePartOf } from '../subject/raster.ts';

/** A drawing to be made `heightPx` high. */
export interface LayerOrder {
  readonly drawing: SubjectDrawing;
  readonly heightPx: number;
}

/** Numbers before the pixels of a sheet: columns and rows of the drawing that lie before its visible part. */
const HEADER = 2;

/** Rasterises drawings, each by one thread of the crew, for all of them. */
export function rasteriseTogether(
  crew: Crew,
  orders: readonly LayerOrder[],
  rasterise: (drawing: SubjectDrawing, heightPx: number) => SubjectLayer,
): SubjectLayer[] {
  const own: SubjectLayer[] = [];
  const weights = orders.map(({ drawing, heightPx }) => (heightPx * heightPx * drawing.width) / drawing.height);
  const sheets = dealOut(crew, weights, (index) => {
    const { drawing, heightPx } = orders[index]!;
    const layer = rasterise(drawing, heightPx);
    own[index] = layer;
    return pack(visiblePartOf(layer, drawing, heightPx));
  });
  return orders.map(({ drawing, heightPx }, index) => {
    const sheet = sheets[index]!;
    const made = own[index];
    if (made) releasePixels(sheet.pixels);
    return made ?? layerOf(drawing, heightPx, unpack(sheet));
  });
}

/** A visible part as a sheet that threads can hand over: its bytes in the place of numbers. */
export function pack({ widthPx, heightPx, leftPx, topPx, rgba, entityIndex }: VisiblePart): Sheet {
  const pixels = new Float32Array(HEADER + widthPx * heightPx + Math.ceil((widthPx * heightPx) / 4));
  pixels[0] = leftPx;
  pixels[1] = topPx;
  const bytes = new Uint8Array(pixels.buffer, HEADER * pixels.BYTES_PER_ELEMENT);
  bytes.set(rgba);
  bytes.set(entityIndex, rgba.length);
  return { widthPx, heightPx, pixels };
}

/** The visible part in a sheet, in the sheet's own memory. */
export function unpack({ widthPx, heightPx, pixels }: Sheet): VisiblePart {
  const count = widthPx * heightPx;
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset + HEADER * pixels.BYTES_PER_ELEMENT, count * 5);
  return {
    widthPx,
    heightPx,
    leftPx: pixels[0]!,
    topPx: pixels[1]!,
    rgba: bytes.subarray(0, count * 4),
    entityIndex: bytes.subarray(count * 4),
  };
}
