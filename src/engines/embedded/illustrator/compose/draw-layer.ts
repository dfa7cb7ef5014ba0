import { ALONE } from '../crew/crew.ts';
import { notePixels, noteShape } from '../crew/kept-code.ts';
import type { LinearRgb } from '../maths/colour.ts';
import { blurInPlace } from '../paint/blur.ts';
import { FAR_AWAY, type Frame } from '../paint/frame.ts';
import { OCCLUSION_RATIO, SEATED_OCCLUSION_RATIO, UPRIGHT_LABELS } from '../plan/occlusion.ts';
import type { Placement } from '../plan/placement.ts';
import { litRow } from './lit-layer.ts';
import type { PlacedLayer } from './placed-layer.ts';
import type { Shading } from './relight.ts';

/** How a layer is laid over the frame. */
export interface Drawing {
  readonly placed: PlacedLayer;
  readonly shading: Shading;
  /** Label of each entity of the layer, in the layer's order. */
  readonly labels: readonly number[];
  /** Blur of a thing out of focus; 0 = sharp. */
  readonly sigmaPx: number;
  /** Air between camera and subject: its colour, and its share. */
  readonly haze: { readonly colour: LinearRgb; readonly amount: number };
  /** False when the subject is seen whole whatever stands before it. */
  readonly isOccluded: boolean;
  /** First row (of the frame) that is hidden in a column: grass, snow or water before the feet. Nothing is hidden when absent. */
  readonly cover?: Float32Array;
}

/** Softness of a cover's edge. */
const COVER_EDGE_PX = 1.6;
const SOFTEST_WITHOUT_BLUR_PX = 0.45;
/** Lower layers take longer to share than to blur. */
const SHARED_FROM_PX = 128;

/** Lays a layer over the colour of the frame's own rows, and over depth and labels of all. */
export function drawLayer(frame: Frame, drawing: Drawing): void {
  const { placed, shading, sigmaPx } = drawing;
  const { layer } = placed;
  noteShape(drawing, placed, layer, shading);
  if (sigmaPx < SOFTEST_WITHOUT_BLUR_PX) {
    const row = new Float32Array(layer.widthPx * 4);
    for (let y = 0; y < layer.heightPx; y++) {
      const frameY = placed.topPx + y;
      if (frameY < 0 || frameY >= frame.heightPx || frame.own[frameY] === 0) continue;
      litRow(layer, shading, y, row);
      drawRow(frame, drawing, row, layer.widthPx, placed.leftPx, frameY);
    }
  } else drawBlurred(frame, drawing);
  labelPixels(frame, drawing);
}

function drawBlurred(frame: Frame, drawing: Drawing): void {
  const { placed, shading, sigmaPx } = drawing;
  const { layer } = placed;
  const margin = Math.ceil(sigmaPx * 2.5);
  const layout = { widthPx: layer.widthPx + 2 * margin, heightPx: layer.heightPx + 2 * margin, channels: 4 };
  const pixels = notePixels(new Float32Array(layout.widthPx * layout.heightPx * 4));
  const crew = layer.heightPx >= SHARED_FROM_PX ? frame.crew : ALONE;
  const rowLength = layout.widthPx * 4;
  const lightRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) litRow(layer, shading, y, pixels, (y + margin) * rowLength + margin * 4);
  };
  const lit = pixels.subarray(margin * rowLength, (margin + layer.heightPx) * rowLength);
  crew.share(layer.heightPx, lightRows, { pixels: lit, values: rowLength });
  blurInPlace(pixels, layout, sigmaPx, crew);
  for (let y = 0; y < layout.heightPx; y++) {
    const frameY = placed.topPx - margin + y;
    if (frameY < 0 || frameY >= frame.heightPx || frame.own[frameY] === 0) continue;
    const row = pixels.subarray(y * rowLength, (y + 1) * rowLength);
    drawRow(frame, drawing, row, layout.widthPx, placed.leftPx - margin, frameY);
  }
}

/** Porter-Duff over for one row of premultiplied pixels. */
function drawRow(frame: Frame, drawing: Drawing, row: Float32Array, count: number, left: number, frameY: number): void {
  const { widthPx, colour } = frame;
  const { cover, haze } = drawing;
  const [hazeRed, hazeGreen, hazeBlue] = haze.colour;
  const clear = 1 - haze.amount;
  const first = Math.max(0, -left);
  const end = Math.min(count, widthPx - left);
  for (let x = first; x < end; x++) {
    const o = x * 4;
    const alpha = row[o + 3]!;
    if (alpha < 0.002) continue;
    const column = left + x;
    const shown = visibleShare(frame, drawing, column, frameY, cover);
    if (shown <= 0) continue;
    const i = (frameY * widthPx + column) * 3;
    const keep = 1 - alpha * shown;
    const veil = alpha * haze.amount;
    colour[i] = colour[i]! * keep + (row[o]! * clear + hazeRed * veil) * shown;
    colour[i + 1] = colour[i + 1]! * keep + (row[o + 1]! * clear + hazeGreen * veil) * shown;
    colour[i + 2] = colour[i + 2]! * keep + (row[o + 2]! * clear + hazeBlue * veil) * shown;
  }
}

/** 1 where nothing stands before the subject, 0 where it is hidden. */
function visibleShare(
  frame: Frame,
  drawing: Drawing,
  column: number,
  frameY: number,
  cover: Float32Array | undefined,
): number {
  const i = frameY * frame.widthPx + column;
  if (drawing.isOccluded && isHiddenAt(frame, i, drawing.placed.placement)) return 0;
  if (!cover) return 1;
  const above = (cover[column]! - frameY) / COVER_EDGE_PX;
  return above >= 1 ? 1 : above <= 0 ? 0 : above;
}

/** Floors hide nobody but those who sit, whose drawings go on below them; all land hides what is in the sky beyond it. */
function isHiddenAt(frame: Frame, pixel: number, { depth, isAmongFurniture }: Placement): boolean {
  if (isAmongFurniture) return frame.depth[pixel]! < depth * SEATED_OCCLUSION_RATIO;
  if (depth >= FAR_AWAY / 10) return frame.depth[pixel]! < FAR_AWAY / 10;
  return UPRIGHT_LABELS.has(frame.labels[pixel]!) && frame.depth[pixel]! < depth * OCCLUSION_RATIO;
}

/** Share of a layer's opaque pixels inside the frame that nearer scenery covers. */
export function hiddenShare(frame: Frame, { layer, leftPx, topPx, placement }: PlacedLayer): number {
  let opaque = 0;
  let hidden = 0;
  for (let y = 0; y < layer.heightPx; y += 3) {
    const frameY = topPx + y;
    if (frameY < 0 || frameY >= frame.heightPx) continue;
    for (let x = 0; x < layer.widthPx; x += 3) {
      const column = leftPx + x;
      if (column < 0 || column >= frame.widthPx || layer.rgba[(y * layer.widthPx + x) * 4 + 3]! < 128) continue;
      opaque++;
      if (isHiddenAt(frame, frameY * frame.widthPx + column, placement)) hidden++;
    }
  }
  return opaque > 0 ? hidden / opaque : 0;
}

/** Depth and labels where the subject is at least half opaque. */
function labelPixels(frame: Frame, drawing: Drawing): void {
  const { layer, leftPx, topPx } = drawing.placed;
  const first = Math.max(0, -leftPx);
  const end = Math.min(layer.widthPx, frame.widthPx - leftPx);
  for (let y = Math.max(0, -topPx); y < Math.min(layer.heightPx, frame.heightPx - topPx); y++)
    labelRow(frame, drawing, y, first, end);
}

function labelRow(frame: Frame, drawing: Drawing, y: number, first: number, end: number): void {
  const { placed, labels, cover } = drawing;
  const { layer, leftPx, topPx, placement } = placed;
  const frameY = topPx + y;
  for (let x = first; x < end; x++) {
    const entity = layer.entityIndex[y * layer.widthPx + x]!;
    if (entity === 0 || layer.rgba[(y * layer.widthPx + x) * 4 + 3]! < 128) continue;
    const column = leftPx + x;
    if (visibleShare(frame, drawing, column, frameY, cover) < 0.5) continue;
    const i = frameY * frame.widthPx + column;
    frame.labels[i] = labels[entity - 1]!;
    frame.depth[i] = placement.depth;
  }
}
