import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { SubjectDrawing, SubjectPart } from './drawing.ts';
import type { RasterContext, RasteriseDrawing, SubjectLayer } from './layer.ts';
import { recolourPixels } from './recolour.ts';
import { svgDocument } from './svg.ts';

/** Larger layers are not made: a subject never needs more than the longest edge of a doubled picture and its crop. */
const MAX_LAYER_PX = 4096;
const HALF_OPAQUE = 128;
/** Alpha below this does not count when the layer is trimmed. */
const TRIM_ALPHA = 3;

/** Straight 8-bit RGBA pictures of one size, laid over each other. */
interface Canvas {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
  readonly entityIndex: Uint8Array;
}

/** See {@link RasteriseDrawing}. Parts of one entity that follow each other and share a recolouring are rasterised at once. */
export const rasteriseDrawing: RasteriseDrawing = (drawing, heightPx, context) => {
  const scale = Math.min(heightPx, MAX_LAYER_PX) / drawing.height;
  const widthPx = Math.max(1, Math.min(MAX_LAYER_PX, Math.round(drawing.width * scale)));
  const rowsPx = Math.max(1, Math.round(drawing.height * scale));
  const entities = [...new Set(drawing.parts.map((part) => part.entity))];
  const canvas: Canvas = {
    widthPx,
    heightPx: rowsPx,
    rgba: new Uint8Array(widthPx * rowsPx * 4),
    entityIndex: new Uint8Array(widthPx * rowsPx),
  };
  for (const run of runsOf(drawing.parts)) {
    const pixels = rasteriseSvg(drawing, run.svg, canvas, context);
    if (run.recolour) recolourPixels(pixels, run.recolour);
    layOver(canvas, pixels, entities.indexOf(run.entity) + 1);
  }
  return trimmedLayer(canvas, drawing, entities, scale);
};

/** Neighbouring parts of the same entity and recolouring, joined. */
function runsOf(parts: readonly SubjectPart[]): SubjectPart[] {
  const runs: SubjectPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && last.entity === part.entity && last.recolour === part.recolour) {
      runs[runs.length - 1] = { ...last, svg: last.svg + part.svg };
    } else runs.push(part);
  }
  return runs;
}

function rasteriseSvg(drawing: SubjectDrawing, svg: string, canvas: Canvas, context: RasterContext): Uint8Array {
  const hasText = svg.includes('<text');
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: canvas.widthPx },
    font: {
      loadSystemFonts: false,
      ...(hasText ? { fontFiles: [...context.fontFiles], defaultFontFamily: 'DejaVu Sans' } : {}),
    },
  };
  // The document has the canvas' exact proportions, so that fitting to the width fits the height too.
  const documentHeight = (drawing.width * canvas.heightPx) / canvas.widthPx;
  const image = new Resvg(svgDocument(drawing.width, documentHeight, svg), options).render();
  if (image.width !== canvas.widthPx || Math.abs(image.height - canvas.heightPx) > 1) {
    throw new Error(`Rasteriser returned ${image.width}x${image.height} for ${canvas.widthPx}x${canvas.heightPx}`);
  }
  return straightAlpha(image.pixels, canvas.rgba.length);
}

/** Undoes the rasteriser's premultiplication. The result has `length` bytes: a row too many is cut, one too few is empty. */
function straightAlpha(premultiplied: Uint8Array, length: number): Uint8Array {
  const straight = new Uint8Array(length);
  const shared = Math.min(length, premultiplied.length);
  for (let i = 0; i < shared; i += 4) {
    const alpha = premultiplied[i + 3]!;
    if (alpha === 0) continue;
    const gain = 255 / alpha;
    straight[i] = Math.min(255, premultiplied[i]! * gain + 0.5);
    straight[i + 1] = Math.min(255, premultiplied[i + 1]! * gain + 0.5);
    straight[i + 2] = Math.min(255, premultiplied[i + 2]! * gain + 0.5);
    straight[i + 3] = alpha;
  }
  return straight;
}

/** Porter-Duff over, in gamma-encoded colour like the rasteriser's own. */
function layOver(canvas: Canvas, top: Uint8Array, entity: number): void {
  const { rgba, entityIndex } = canvas;
  for (let pixel = 0, i = 0; i < rgba.length; pixel++, i += 4) {
    const topAlpha = top[i + 3]!;
    if (topAlpha === 0) continue;
    if (topAlpha >= HALF_OPAQUE || entityIndex[pixel] === 0) entityIndex[pixel] = entity;
    const below = (rgba[i + 3]! * (255 - topAlpha)) / 255;
    const alpha = topAlpha + below;
    const topShare = topAlpha / alpha;
    rgba[i] = top[i]! * topShare + rgba[i]! * (1 - topShare) + 0.5;
    rgba[i + 1] = top[i + 1]! * topShare + rgba[i + 1]! * (1 - topShare) + 0.5;
    rgba[i + 2] = top[i + 2]! * topShare + rgba[i + 2]! * (1 - topShare) + 0.5;
    rgba[i + 3] = Math.min(255, alpha + 0.5);
  }
}

function trimmedLayer(
  canvas: Canvas,
  drawing: SubjectDrawing,
  entities: readonly number[],
  scale: number,
): SubjectLayer {
  const { left, top, right, bottom } = visibleBox(canvas);
  const widthPx = right - left + 1;
  const heightPx = bottom - top + 1;
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const entityIndex = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const from = (y + top) * canvas.widthPx + left;
    rgba.set(canvas.rgba.subarray(from * 4, (from + widthPx) * 4), y * widthPx * 4);
    entityIndex.set(canvas.entityIndex.subarray(from, from + widthPx), y * widthPx);
  }
  const anchors = Object.fromEntries(
    Object.entries(drawing.anchors).map(([name, point]) => [
      name,
      { x: point.x * scale - left, y: point.y * scale - top },
    ]),
  );
  return {
    widthPx,
    heightPx,
    rgba,
    entityIndex,
    entities,
    anchors,
    baselinePx: drawing.height * scale - top,
    centrePx: (drawing.width * scale) / 2 - left,
    pxPerMetre: (drawing.height * scale) / drawing.heightMetres,
    footing: drawing.footing,
    emissive: drawing.emissive,
  };
}

/** Box of the visible pixels; the first pixel when nothing is visible. */
function visibleBox(canvas: Canvas): { left: number; top: number; right: number; bottom: number } {
  const { widthPx, heightPx, rgba } = canvas;
  let left = widthPx;
  let right = -1;
  let top = -1;
  let bottom = -1;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (rgba[(y * widthPx + x) * 4 + 3]! < TRIM_ALPHA) continue;
      if (top < 0) top = y;
      bottom = y;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  return right < 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
