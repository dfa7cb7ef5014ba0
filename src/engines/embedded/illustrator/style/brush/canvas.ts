import { createRaster, type Raster } from '../raster/raster.ts';
import { type BrushTip, TIP_LENGTH, TIP_WIDTH } from './brush-tip.ts';

/** What strokes are painted on. */
export interface Canvas {
  /** Four channels: colour 0–1, gamma-encoded, and thickness of paint. */
  readonly paint: Raster;
  /** One number per pixel; a stroke stays (nearly) within the pixels of the number it starts on. */
  readonly areas: Uint16Array;
}

export interface Stroke {
  readonly x: number;
  readonly y: number;
  /** Unit vector from the middle to the end. */
  readonly alongX: number;
  readonly alongY: number;
  readonly halfLengthPx: number;
  readonly halfWidthPx: number;
  /** Sideways shift of both ends, in half widths: a curved stroke. */
  readonly bend: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly opacity: number;
  /** Brightness difference between the bristles, 0–1. */
  readonly streaks: number;
  readonly tip: BrushTip;
  /** The area the stroke belongs to, or -1 for one that may go anywhere. */
  readonly area: number;
}

/** Share of a stroke's paint that gets across the border of its area: edges stay, but not as if cut out. */
const SPILL = 0.12;

export function createCanvas(widthPx: number, heightPx: number, areas: Uint16Array): Canvas {
  return { paint: createRaster(widthPx, heightPx, 4), areas };
}

/** Lays the stroke over the canvas, over those of its rows that are 1 in `own`. */
export function paintStroke({ paint, areas }: Canvas, own: Uint8Array, stroke: Stroke): void {
  const { widthPx, heightPx, values } = paint;
  const { x, y, alongX, alongY, halfLengthPx, halfWidthPx, bend, opacity, streaks, area } = stroke;
  const { cover, height } = stroke.tip;
  const sideways = halfWidthPx * (1 + Math.abs(bend));
  const extentY = Math.abs(alongY) * halfLengthPx + Math.abs(alongX) * sideways;
  const extentX = Math.abs(alongX) * halfLengthPx + Math.abs(alongY) * sideways;
  const top = Math.max(0, Math.ceil(y - extentY));
  const bottom = Math.min(heightPx - 1, Math.floor(y + extentY));
  const stepU = alongX / halfLengthPx;
  const stepV = -alongY / halfWidthPx;
  for (let py = top; py <= bottom; py++) {
    if (own[py] === 0) continue;
    const dy = py - y;
    let from = x - extentX;
    let to = x + extentX;
    if (Math.abs(alongX) > 1e-3) {
      const a = (-halfLengthPx - dy * alongY) / alongX;
      const b = (halfLengthPx - dy * alongY) / alongX;
      from = Math.max(from, x + Math.min(a, b));
      to = Math.min(to, x + Math.max(a, b));
    }
    if (Math.abs(alongY) > 1e-3) {
      const a = (dy * alongX - sideways) / alongY;
      const b = (dy * alongX + sideways) / alongY;
      from = Math.max(from, x + Math.min(a, b));
      to = Math.min(to, x + Math.max(a, b));
    }
    const left = Math.max(0, Math.ceil(from));
    const right = Math.min(widthPx - 1, Math.floor(to));
    let u = ((left - x) * alongX + dy * alongY) / halfLengthPx;
    let v = (-(left - x) * alongY + dy * alongX) / halfWidthPx;
    let pixel = py * widthPx + left;
    for (let px = left; px <= right; px++, u += stepU, v += stepV, pixel++) {
      const across = v - bend * (u * u - 0.4);
      if (u <= -1 || u >= 1 || across <= -1 || across >= 1) continue;
      const sample = (((across + 1) * (TIP_WIDTH / 2)) | 0) * TIP_LENGTH + (((u + 1) * (TIP_LENGTH / 2)) | 0);
      let alpha = cover[sample]! * opacity;
      if (alpha < 0.02) continue;
      if (area >= 0 && areas[pixel] !== area) alpha *= SPILL;
      const thick = height[sample]!;
      const shift = (thick - 0.5) * streaks;
      const i = pixel * 4;
      values[i] = values[i]! + (stroke.red + shift - values[i]!) * alpha;
      values[i + 1] = values[i + 1]! + (stroke.green + shift - values[i + 1]!) * alpha;
      values[i + 2] = values[i + 2]! + (stroke.blue + shift - values[i + 2]!) * alpha;
      values[i + 3] = values[i + 3]! + (thick - values[i + 3]!) * alpha;
    }
  }
}
