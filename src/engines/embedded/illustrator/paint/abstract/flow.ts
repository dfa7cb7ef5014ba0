import { notePixels } from '../../crew/kept-code.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { type AbstractPalette, samplePalette } from './abstract-palette.ts';
import { lightRelief } from './relief.ts';

/** The field is computed on a raster this many times smaller and interpolated. */
const STEP_PX = 2;

/** Poured paint: noise warped by noise twice over, lit as a relief, with metallic veins along its contours. */
export function paintFlow(frame: Frame, brief: PainterBrief, palette: AbstractPalette): void {
  const { widthPx, heightPx, colour } = frame;
  const { noise, random } = brief;
  const unit = Math.sqrt(widthPx * heightPx);
  const scale = random.between(0.6, 1.05);
  const stretch = random.between(1, 1.9);
  const salt = random.between(0, 90);
  const warp = random.between(1.9, 2.8);
  const veins = random.between(2.6, 4.6);
  const hasVeins = random.chance(0.8);
  const columns = Math.ceil(widthPx / STEP_PX) + 2;
  const rows = Math.ceil(heightPx / STEP_PX) + 2;
  const field = notePixels(new Float32Array(columns * rows));
  const side = notePixels(new Float32Array(columns * rows));
  const fillRow = (row: number): void => {
    for (let column = 0; column < columns; column++) {
      const u = ((column * STEP_PX) / unit) * scale + salt;
      const v = ((row * STEP_PX) / unit) * scale * stretch + salt * 0.7;
      const ax = noise.fractal(u, v, 2);
      const ay = noise.fractal(u + 5.2, v + 1.3, 2);
      const bx = noise.fractal(u + warp * ax + 1.7, v + warp * ay + 9.2, 3);
      const by = noise.fractal(u + warp * ax + 8.3, v + warp * ay + 2.8, 3);
      field[row * columns + column] = noise.fractal(u + warp * bx, v + warp * by, 4) + 0.28 * bx;
      side[row * columns + column] = by;
    }
  };
  const fillRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) fillRow(row);
  };
  frame.crew.share(rows, fillRows, { pixels: field, values: columns }, { pixels: side, values: columns });
  const height = notePixels(new Float32Array(widthPx * heightPx));
  const tone = new Float32Array(3);
  const paintRow = (y: number): void => {
    const row = Math.floor(y / STEP_PX);
    const ty = y / STEP_PX - row;
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(x / STEP_PX);
      const tx = x / STEP_PX - column;
      const q = row * columns + column;
      const f = bilinear(field, q, columns, tx, ty);
      const s = bilinear(side, q, columns, tx, ty);
      const i = y * widthPx + x;
      samplePalette(palette.colours, clamp(0.5 + f * 1.05 + s * 0.25), 0.5, tone);
      const k = 0.8 + 0.65 * clamp(0.35 + s);
      const phase = f * veins;
      const line = Math.abs(phase - Math.round(phase)) * (6.5 + 5 * clamp(0.5 + s * 1.6));
      const vein = hasVeins ? clamp(1.15 - line) ** 1.3 : 0;
      height[i] = f + vein * 0.012;
      for (let c = 0; c < 3; c++) {
        const paint = tone[c]! * k;
        colour[i * 3 + c] = paint + (palette.metal[c]! * (0.75 + 0.5 * clamp(0.5 + s)) - paint) * vein * 0.92;
      }
    }
  };
  const paintRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) paintRow(y);
  };
  frame.crew.share(heightPx, paintRows, { pixels: colour, values: widthPx * 3 }, { pixels: height, values: widthPx });
  lightRelief(frame, height, unit * 0.085, 0.16);
}

function bilinear(values: Float32Array, q: number, columns: number, tx: number, ty: number): number {
  const a = values[q]! + (values[q + 1]! - values[q]!) * tx;
  const b = values[q + columns]! + (values[q + columns + 1]! - values[q + columns]!) * tx;
  return a + (b - a) * ty;
}
