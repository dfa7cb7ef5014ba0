import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { notePixels } from '../crew/kept-code.ts';
import type { SubjectDrawing, SubjectPart } from './drawing.ts';
import type { RasterContext, RasteriseDrawing, SubjectLayer } from './layer.ts';
import { applyMaterial } from './material/apply-material.ts';
import { sprinkleDew } from './material/dew.ts';
import { recolourPixels } from './recolour.ts';
import { svgDocument } from './svg.ts';

/** Larger layers are not made: a subject never needs more than the longest edge of a doubled picture and its crop. */
const MAX_LAYER_PX = 4096;
const HALF_OPAQUE = 128;
/** Alpha below this does not count when the layer is trimmed. */
const TRIM_ALPHA = 3;

/** What has been laid down so far: premultiplied 8-bit RGBA, like the rasteriser's own pictures. */
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
  const entityIndex = notePixels(new Uint8Array(widthPx * rowsPx));
  let canvas: Canvas | undefined;
  for (const run of runsOf(drawing.parts)) {
    const pixels = run.paint?.(widthPx, rowsPx) ?? rasteriseSvg(drawing, run.svg, widthPx, rowsPx, context);
    if (run.recolour || run.material || run.isDewy) {
      changeStraight(pixels, (rgba) => {
        if (run.recolour) recolourPixels(rgba, run.recolour);
        if (run.material) applyMaterial(rgba, widthPx, rowsPx, run.material);
        if (run.isDewy) sprinkleDew(rgba, widthPx, rowsPx);
      });
    }
    const entity = entities.indexOf(run.entity) + 1;
    canvas ??= { widthPx, heightPx: rowsPx, rgba: new Uint8Array(0), entityIndex };
    canvas = canvas.rgba.length === 0 ? startCanvas(canvas, pixels, entity) : layOver(canvas, pixels, entity);
  }
  return trimmedLayer(canvas ?? blankCanvas(widthPx, rowsPx, entityIndex), drawing, entities, scale);
};

/** Neighbouring parts of the same entity and recolouring, joined. */
function runsOf(parts: readonly SubjectPart[]): SubjectPart[] {
  const runs: SubjectPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const isSvg = last && !last.paint && !part.paint;
    if (
      isSvg &&
      last.entity === part.entity &&
      last.recolour === part.recolour &&
      last.isDewy === part.isDewy &&
      isAlike(last.material, part.material)
    ) {
      runs[runs.length - 1] = { ...last, svg: last.svg + part.svg };
    } else runs.push(part);
  }
  return runs;
}

function isAlike(one: SubjectPart['material'], other: SubjectPart['material']): boolean {
  return one?.name === other?.name && one?.colour === other?.colour;
}

function rasteriseSvg(
  drawing: SubjectDrawing,
  svg: string,
  widthPx: number,
  heightPx: number,
  context: RasterContext,
): Uint8Array {
  const hasText = svg.includes('<text');
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: widthPx },
    font: {
      loadSystemFonts: false,
      ...(hasText ? { fontFiles: [...context.fontFilesFor(svg)], defaultFontFamily: 'DejaVu Sans' } : {}),
    },
  };
  // The document has the canvas' exact proportions, so that fitting to the width fits the height too.
  const documentHeight = (drawing.width * heightPx) / widthPx;
  const image = new Resvg(svgDocument(drawing.width, documentHeight, svg), options).render();
  if (image.width !== widthPx || Math.abs(image.height - heightPx) > 1) {
    throw new Error(`Rasteriser returned ${image.width}x${image.height} for ${widthPx}x${heightPx}`);
  }
  return fitted(image.pixels, widthPx * heightPx * 4);
}

/** Cuts a row too many, adds one too few: rounding inside the rasteriser. */
function fitted(pixels: Uint8Array, length: number): Uint8Array {
  if (pixels.length >= length) return pixels.subarray(0, length);
  const padded = new Uint8Array(length);
  padded.set(pixels);
  return padded;
}

function blankCanvas(widthPx: number, heightPx: number, entityIndex: Uint8Array): Canvas {
  return { widthPx, heightPx, rgba: notePixels(new Uint8Array(widthPx * heightPx * 4)), entityIndex };
}

/** Changes premultiplied pixels as straight ones. */
function changeStraight(rgba: Uint8Array, change: (rgba: Uint8Array) => void): void {
  toStraightAlpha(rgba);
  change(rgba);
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3]! / 255;
    rgba[i] = rgba[i]! * alpha + 0.5;
    rgba[i + 1] = rgba[i + 1]! * alpha + 0.5;
    rgba[i + 2] = rgba[i + 2]! * alpha + 0.5;
  }
}

/** Undoes premultiplication in place. */
function toStraightAlpha(rgba: Uint8Array): void {
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3]!;
    if (alpha === 0 || alpha === 255) continue;
    const gain = 255 / alpha;
    rgba[i] = Math.min(255, rgba[i]! * gain + 0.5);
    rgba[i + 1] = Math.min(255, rgba[i + 1]! * gain + 0.5);
    rgba[i + 2] = Math.min(255, rgba[i + 2]! * gain + 0.5);
  }
}

/** The first run's picture becomes the canvas: no copy. */
function startCanvas(canvas: Canvas, pixels: Uint8Array, entity: number): Canvas {
  const { entityIndex } = canvas;
  for (let pixel = 0; pixel < entityIndex.length; pixel++) if (pixels[pixel * 4 + 3] !== 0) entityIndex[pixel] = entity;
  return { ...canvas, rgba: pixels };
}

/** Porter-Duff over, in gamma-encoded colour like the rasteriser's own. */
function layOver(canvas: Canvas, top: Uint8Array, entity: number): Canvas {
  const { rgba, entityIndex } = canvas;
  for (let pixel = 0, i = 0; i < rgba.length; pixel++, i += 4) {
    const alpha = top[i + 3]!;
    if (alpha === 0) continue;
    if (alpha >= HALF_OPAQUE || entityIndex[pixel] === 0) entityIndex[pixel] = entity;
    const below = (255 - alpha) / 255;
    rgba[i] = Math.min(255, top[i]! + rgba[i]! * below + 0.5);
    rgba[i + 1] = Math.min(255, top[i + 1]! + rgba[i + 1]! * below + 0.5);
    rgba[i + 2] = Math.min(255, top[i + 2]! + rgba[i + 2]! * below + 0.5);
    rgba[i + 3] = Math.min(255, alpha + rgba[i + 3]! * below + 0.5);
  }
  return canvas;
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
  const rgba = notePixels(new Uint8Array(widthPx * heightPx * 4));
  const entityIndex = notePixels(new Uint8Array(widthPx * heightPx));
  for (let y = 0; y < heightPx; y++) {
    const from = (y + top) * canvas.widthPx + left;
    rgba.set(canvas.rgba.subarray(from * 4, (from + widthPx) * 4), y * widthPx * 4);
    entityIndex.set(canvas.entityIndex.subarray(from, from + widthPx), y * widthPx);
  }
  toStraightAlpha(rgba);
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
