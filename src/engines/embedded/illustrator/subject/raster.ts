import { inStretches } from '../crew/in-stretches.ts';
import { notePixels } from '../crew/kept-code.ts';
import type { PartAssembly, SubjectDrawing, SubjectPart } from './drawing.ts';
import { faceOn } from './face-on-thing.ts';
import type { RasterContext, RasteriseDrawing, SubjectLayer } from './layer.ts';
import { applyMaterial } from './material/apply-material.ts';
import { coverWithPieces, piecesWithin } from './material/assemble.ts';
import { decay } from './material/decay.ts';
import { sprinkleDew } from './material/dew.ts';
import { type Piece, rasteriseSvg } from './raster-svg.ts';
import { recolourPixels } from './recolour.ts';

/** Larger layers are not made: a subject never needs more than the longest edge of a doubled picture and its crop. */
const MAX_LAYER_PX = 4096;
const HALF_OPAQUE = 128;
/** Alpha below this does not count when the layer is trimmed. */
const TRIM_ALPHA = 3;

/** What has been laid down so far, with the entity of each pixel. */
interface Canvas extends Piece {
  readonly entityIndex: Uint8Array;
}

/** See {@link RasteriseDrawing}. Parts of one entity that follow each other and share a recolouring are rasterised at once. */
export const rasteriseDrawing: RasteriseDrawing = (drawing, heightPx, context) => {
  const scale = scaleOf(drawing, heightPx);
  const widthPx = Math.max(1, Math.min(MAX_LAYER_PX, Math.round(drawing.width * scale)));
  const rowsPx = Math.max(1, Math.round(drawing.height * scale));
  const entities = [...new Set(drawing.parts.map((part) => part.entity))];
  const runs = runsOf(drawing.parts);
  let canvas = runs.length > 1 || drawing.face ? blankCanvas(widthPx, rowsPx) : undefined;
  for (const run of runs) {
    const piece = pieceOf(run, drawing.width, widthPx, rowsPx, context);
    if (!piece) continue;
    const entity = entities.indexOf(run.entity) + 1;
    if (canvas) layOver(canvas, piece, entity);
    else canvas = startCanvas(piece, entity);
  }
  if (drawing.face && canvas) {
    const svg = faceOn(canvas, drawing.face);
    const face = svg && rasteriseSvg({ svg, width: widthPx, widthPx, heightPx: rowsPx }, context, false);
    if (face) layOver(canvas, face, entities.indexOf(runs[0]!.entity) + 1);
  }
  return layerOf(drawing, heightPx, trimmed(canvas ?? blankCanvas(1, 1)));
};

function pieceOf(
  run: SubjectPart,
  width: number,
  widthPx: number,
  heightPx: number,
  context: RasterContext,
): Piece | undefined {
  const hasSurface =
    run.assembly !== undefined || run.material !== undefined || run.decay !== undefined || run.isDewy === true;
  const piece = run.paint
    ? { leftPx: 0, topPx: 0, widthPx, heightPx, rgba: run.paint(widthPx, heightPx) }
    : rasteriseSvg({ svg: run.svg, width, widthPx, heightPx }, context, hasSurface);
  const assemble = (rgba: Uint8Array, assembly: PartAssembly): void => {
    const svg = piecesWithin({ rgba, widthPx, heightPx }, assembly, widthPx / width);
    const pieces = rasteriseSvg({ svg, width, widthPx, heightPx }, context, true);
    if (!pieces) return;
    toStraightAlpha(pieces.rgba);
    coverWithPieces(rgba, pieces.rgba, assembly.between);
  };
  if (piece && (run.recolour || hasSurface)) {
    changeStraight(piece.rgba, (rgba) => {
      if (run.recolour) recolourPixels(rgba, run.recolour);
      if (run.assembly) assemble(rgba, run.assembly);
      if (run.material) applyMaterial(rgba, widthPx, heightPx, run.material);
      if (run.decay) decay(rgba, widthPx, heightPx, run.decay);
      if (run.isDewy) sprinkleDew(rgba, widthPx, heightPx);
    });
  }
  return piece;
}

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
      last.decay === part.decay &&
      last.assembly?.name === part.assembly?.name &&
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

function blankCanvas(widthPx: number, heightPx: number): Canvas {
  const rgba = notePixels(new Uint8Array(widthPx * heightPx * 4));
  const entityIndex = notePixels(new Uint8Array(widthPx * heightPx));
  return { leftPx: 0, topPx: 0, widthPx, heightPx, rgba, entityIndex };
}

/** Changes premultiplied pixels as straight ones. */
function changeStraight(rgba: Uint8Array, change: (rgba: Uint8Array) => void): void {
  toStraightAlpha(rgba);
  change(rgba);
  inStretches(rgba.length, (from, to) => premultiply(rgba, from, to));
}

function premultiply(rgba: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i += 4) {
    const alpha = rgba[i + 3]! / 255;
    rgba[i] = rgba[i]! * alpha + 0.5;
    rgba[i + 1] = rgba[i + 1]! * alpha + 0.5;
    rgba[i + 2] = rgba[i + 2]! * alpha + 0.5;
  }
}

/** Undoes premultiplication in place. */
function toStraightAlpha(rgba: Uint8Array): void {
  inStretches(rgba.length, (from, to) => divideByAlpha(rgba, from, to));
}

function divideByAlpha(rgba: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i += 4) {
    const alpha = rgba[i + 3]!;
    if (alpha === 0 || alpha === 255) continue;
    const gain = 255 / alpha;
    rgba[i] = Math.min(255, rgba[i]! * gain + 0.5);
    rgba[i + 1] = Math.min(255, rgba[i + 1]! * gain + 0.5);
    rgba[i + 2] = Math.min(255, rgba[i + 2]! * gain + 0.5);
  }
}

/** The only run's picture becomes the canvas: no copy. */
function startCanvas(piece: Piece, entity: number): Canvas {
  const { rgba } = piece;
  const entityIndex = notePixels(new Uint8Array(piece.widthPx * piece.heightPx));
  inStretches(entityIndex.length, (from, to) => markSeen(rgba, entityIndex, entity, from, to));
  return { ...piece, entityIndex };
}

function markSeen(rgba: Uint8Array, entityIndex: Uint8Array, entity: number, from: number, to: number): void {
  for (let pixel = from; pixel < to; pixel++) if (rgba[pixel * 4 + 3] !== 0) entityIndex[pixel] = entity;
}

/** Porter-Duff over, in gamma-encoded colour like the rasteriser's own. */
function layOver({ widthPx, rgba, entityIndex }: Canvas, top: Piece, entity: number): void {
  const { leftPx, topPx } = top;
  for (let y = 0; y < top.heightPx; y++) {
    const row = top.rgba.subarray(y * top.widthPx * 4, (y + 1) * top.widthPx * 4);
    layRowOver(rgba, entityIndex, (y + topPx) * widthPx + leftPx, row, entity);
  }
}

/** Lays a row of pixels over those from pixel `first` on. */
function layRowOver(
  rgba: Uint8Array,
  entityIndex: Uint8Array,
  first: number,
  over: Uint8Array | Uint8ClampedArray,
  entity: number,
): void {
  for (let o = 0, pixel = first; o < over.length; o += 4, pixel++) {
    const alpha = over[o + 3]!;
    if (alpha === 0) continue;
    if (alpha >= HALF_OPAQUE || entityIndex[pixel] === 0) entityIndex[pixel] = entity;
    const i = pixel * 4;
    const below = (255 - alpha) / 255;
    rgba[i] = Math.min(255, over[o]! + rgba[i]! * below + 0.5);
    rgba[i + 1] = Math.min(255, over[o + 1]! + rgba[i + 1]! * below + 0.5);
    rgba[i + 2] = Math.min(255, over[o + 2]! + rgba[i + 2]! * below + 0.5);
    rgba[i + 3] = Math.min(255, alpha + rgba[i + 3]! * below + 0.5);
  }
}

/** Pixels per unit of a drawing that is to be `heightPx` high. */
function scaleOf(drawing: SubjectDrawing, heightPx: number): number {
  return Math.min(heightPx, MAX_LAYER_PX) / drawing.height;
}

/** What is visible of a drawing, and how many of its columns and rows lie before that. */
export interface VisiblePart extends Pick<SubjectLayer, 'widthPx' | 'heightPx' | 'rgba' | 'entityIndex'> {
  readonly leftPx: number;
  readonly topPx: number;
}

function trimmed(canvas: Canvas): VisiblePart {
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
  return { widthPx, heightPx, rgba, entityIndex, leftPx: canvas.leftPx + left, topPx: canvas.topPx + top };
}

/** The layer of a drawing rasterised `heightPx` high, from the pixels of its visible part. */
export function layerOf(
  drawing: SubjectDrawing,
  heightPx: number,
  { leftPx, topPx, ...pixels }: VisiblePart,
): SubjectLayer {
  const scale = scaleOf(drawing, heightPx);
  const anchors = Object.fromEntries(
    Object.entries(drawing.anchors).map(([name, point]) => [
      name,
      { x: point.x * scale - leftPx, y: point.y * scale - topPx },
    ]),
  );
  return {
    ...pixels,
    entities: [...new Set(drawing.parts.map((part) => part.entity))],
    anchors,
    baselinePx: drawing.height * scale - topPx,
    centrePx: (drawing.width * scale) / 2 - leftPx,
    pxPerMetre: (drawing.height * scale) / drawing.heightMetres,
    footing: drawing.footing,
    emissive: drawing.emissive,
  };
}

/** The visible part that a layer of a drawing `heightPx` high was made from. */
export function visiblePartOf(layer: SubjectLayer, drawing: SubjectDrawing, heightPx: number): VisiblePart {
  const scale = scaleOf(drawing, heightPx);
  const { rgba, entityIndex } = layer;
  const leftPx = Math.round((drawing.width * scale) / 2 - layer.centrePx);
  const topPx = Math.round(drawing.height * scale - layer.baselinePx);
  return { widthPx: layer.widthPx, heightPx: layer.heightPx, rgba, entityIndex, leftPx, topPx };
}

/** Box of the visible pixels; the first pixel when nothing is visible. Looked for from the outside: most drawings fill theirs. */
function visibleBox({ widthPx, heightPx, rgba }: Canvas): { left: number; top: number; right: number; bottom: number } {
  const isRowVisible = (y: number): boolean => firstVisible(rgba, y * widthPx, widthPx) < widthPx;
  let top = 0;
  while (top < heightPx && !isRowVisible(top)) top++;
  if (top === heightPx) return { left: 0, top: 0, right: 0, bottom: 0 };
  let bottom = heightPx - 1;
  while (!isRowVisible(bottom)) bottom--;
  let left = widthPx;
  let right = -1;
  for (let y = top; y <= bottom; y++) {
    left = firstVisible(rgba, y * widthPx, left);
    right = lastVisible(rgba, y * widthPx, widthPx, right);
  }
  return { left, top, right, bottom };
}

/** Column of a row's first visible pixel, before column `end`; that when there is none. */
function firstVisible(rgba: Uint8Array, row: number, end: number): number {
  for (let x = 0; x < end; x++) if (rgba[(row + x) * 4 + 3]! >= TRIM_ALPHA) return x;
  return end;
}

/** Column of a row's last visible pixel, after column `before`; that when there is none. */
function lastVisible(rgba: Uint8Array, row: number, widthPx: number, before: number): number {
  for (let x = widthPx - 1; x > before; x--) if (rgba[(row + x) * 4 + 3]! >= TRIM_ALPHA) return x;
  return before;
}
