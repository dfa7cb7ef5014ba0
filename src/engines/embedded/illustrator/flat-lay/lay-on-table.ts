import { type LinearRgb, linearOfByte } from '../maths/colour.ts';
import { blur } from '../paint/blur.ts';
import type { Frame } from '../paint/frame.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** A layer on the table: the middle of its drawing's canvas, and how far its shadow falls. */
export interface OnTable {
  readonly layer: SubjectLayer;
  readonly xPx: number;
  readonly yPx: number;
  readonly canvasPx: number;
  readonly risePx: number;
  /** Labels of the layer's entities; nothing for what nobody named. */
  readonly labels: readonly (number | undefined)[];
}

/** Light per place of the table, as a factor on colour under white light. */
export type LightAt = (xPx: number, yPx: number) => number;

const SHADOW_DARKNESS = 0.62;
/** The shadow next to what throws it, where hardly any light comes. */
const CONTACT_DARKNESS = 0.4;

/** Sets a thing on the table: its shadow to the lower right, then itself under the table's light. */
export function layOnTable(frame: Frame, thing: OnTable, key: LinearRgb, lightAt: LightAt): void {
  const leftPx = Math.round(thing.xPx - thing.layer.centrePx);
  const topPx = Math.round(thing.yPx + thing.canvasPx / 2 - thing.layer.baselinePx);
  const { risePx } = thing;
  shadow(frame, thing.layer, leftPx + risePx * 0.9, topPx + risePx, Math.max(0.8, risePx * 0.7), SHADOW_DARKNESS);
  shadow(
    frame,
    thing.layer,
    leftPx + risePx * 0.2,
    topPx + risePx * 0.25,
    Math.max(0.6, risePx * 0.22),
    CONTACT_DARKNESS,
  );
  const { widthPx, heightPx, rgba, entityIndex } = thing.layer;
  for (let y = 0; y < heightPx; y++) {
    const row = topPx + y;
    if (row < 0 || row >= frame.heightPx) continue;
    for (let x = 0; x < widthPx; x++) {
      const column = leftPx + x;
      const from = y * widthPx + x;
      const alpha = rgba[from * 4 + 3]! / 255;
      if (column < 0 || column >= frame.widthPx || alpha === 0) continue;
      const to = row * frame.widthPx + column;
      const light = lightAt(column, row);
      for (let c = 0; c < 3; c++) {
        const own = linearOfByte(rgba[from * 4 + c]!) * key[c]! * light;
        frame.colour[to * 3 + c] = frame.colour[to * 3 + c]! * (1 - alpha) + own * alpha;
      }
      const label = thing.labels[entityIndex[from]! - 1];
      if (label !== undefined) frame.labels[to] = label;
    }
  }
}

/** Darkens what lies under a layer's outline, moved and blurred. */
function shadow(
  frame: Frame,
  { widthPx, heightPx, rgba }: SubjectLayer,
  leftPx: number,
  topPx: number,
  sigmaPx: number,
  darkness: number,
): void {
  const margin = Math.ceil(sigmaPx * 3);
  const width = widthPx + 2 * margin;
  const height = heightPx + 2 * margin;
  const cover = new Float32Array(width * height);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) cover[(y + margin) * width + x + margin] = rgba[(y * widthPx + x) * 4 + 3]! / 255;
  const soft = blur(cover, { widthPx: width, heightPx: height, channels: 1 }, sigmaPx);
  const [left, top] = [Math.round(leftPx) - margin, Math.round(topPx) - margin];
  for (let y = Math.max(0, -top); y < Math.min(height, frame.heightPx - top); y++) {
    for (let x = Math.max(0, -left); x < Math.min(width, frame.widthPx - left); x++) {
      const to = ((top + y) * frame.widthPx + left + x) * 3;
      const clear = 1 - darkness * soft[y * width + x]!;
      // Shadows keep the light of the sky: blue is taken away least.
      frame.colour[to]! *= clear;
      frame.colour[to + 1]! *= clear + (1 - clear) * 0.03;
      frame.colour[to + 2]! *= clear + (1 - clear) * 0.08;
    }
  }
}
