import { notePixels } from '../crew/kept-code.ts';
import { blur } from '../paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';
import type { PlacedLayer } from './placed-layer.ts';

const CELL_PX = 4;
const STRENGTH = 0.5;

/** Shade of a carried thing on the subjects behind and under it: without it a cat on a sofa would seem pasted on. */
export function shadeHost(frame: Frame, placed: PlacedLayer): void {
  const { layer, leftPx, topPx } = placed;
  const margin = 6;
  const width = Math.ceil(layer.widthPx / CELL_PX) + 2 * margin;
  const height = Math.ceil(layer.heightPx / CELL_PX) + 2 * margin;
  const outline = notePixels(new Float32Array(width * height));
  for (let y = 0; y < layer.heightPx; y += CELL_PX) {
    for (let x = 0; x < layer.widthPx; x += CELL_PX) {
      const cell = (y / CELL_PX + margin) * width + x / CELL_PX + margin;
      outline[cell] = layer.rgba[(y * layer.widthPx + x) * 4 + 3]! / 255;
    }
  }
  const sigma = Math.max(1, (Math.min(layer.widthPx, layer.heightPx) / CELL_PX) * 0.045);
  const soft = blur(outline, { widthPx: width, heightPx: height, channels: 1 }, sigma);
  const drop = Math.round(sigma * CELL_PX * 0.9);
  const left = leftPx - margin * CELL_PX;
  const top = topPx - margin * CELL_PX + drop;
  for (let y = Math.max(0, top); y < Math.min(frame.heightPx, top + height * CELL_PX); y++) {
    const row = Math.floor((y - top) / CELL_PX) * width;
    for (let x = Math.max(0, left); x < Math.min(frame.widthPx, left + width * CELL_PX); x++) {
      const i = y * frame.widthPx + x;
      if (frame.labels[i]! < FIRST_SUBJECT_LABEL) continue;
      const keep = 1 - STRENGTH * soft[row + Math.floor((x - left) / CELL_PX)]!;
      frame.colour[i * 3] = frame.colour[i * 3]! * keep;
      frame.colour[i * 3 + 1] = frame.colour[i * 3 + 1]! * keep;
      frame.colour[i * 3 + 2] = frame.colour[i * 3 + 2]! * keep;
    }
  }
}
