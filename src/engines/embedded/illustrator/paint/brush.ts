import type { LinearRgb } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Frame } from './frame.ts';

/** What a brush mark leaves behind. */
export interface Ink {
  readonly colour: LinearRgb;
  /** Opacity 0–1; default 1. */
  readonly alpha?: number;
  /** Depth and label written where the mark covers at least half of a pixel; left alone when absent. */
  readonly depth?: number;
  readonly label?: number;
  /** How round the mark looks: 0 = flat, 1 = strongly lit on one side. */
  readonly roundness?: number;
  /** Side of the light for the roundness, -1 = left, 1 = right. */
  readonly lightX?: number;
  /** Width of the soft edge in pixels; default 1 (plain anti-aliasing). */
  readonly softPx?: number;
}

/** Lays `alpha` of a colour over one pixel. */
export function blendPixel(frame: Frame, index: number, red: number, green: number, blue: number, alpha: number): void {
  const { colour } = frame;
  const o = index * 3;
  colour[o] = colour[o]! + (red - colour[o]!) * alpha;
  colour[o + 1] = colour[o + 1]! + (green - colour[o + 1]!) * alpha;
  colour[o + 2] = colour[o + 2]! + (blue - colour[o + 2]!) * alpha;
}

/** An anti-aliased disc. */
export function paintDisc(frame: Frame, xPx: number, yPx: number, radiusPx: number, ink: Ink): void {
  paintStroke(frame, xPx, yPx, radiusPx, xPx, yPx, radiusPx, ink);
}

/** An anti-aliased straight stroke with round ends whose radius runs from `radius0Px` to `radius1Px`. */
export function paintStroke(
  frame: Frame,
  x0Px: number,
  y0Px: number,
  radius0Px: number,
  x1Px: number,
  y1Px: number,
  radius1Px: number,
  ink: Ink,
): void {
  const { widthPx, heightPx, own } = frame;
  const soft = ink.softPx ?? 1;
  const reach = Math.max(radius0Px, radius1Px) + soft;
  let top = Math.max(0, Math.floor(Math.min(y0Px, y1Px) - reach));
  const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(y0Px, y1Px) + reach));
  // Most strokes are small: half of them lie in rows of other threads alone.
  while (top <= bottom && own[top] === 0) top++;
  if (top > bottom) return;
  const left = Math.max(0, Math.floor(Math.min(x0Px, x1Px) - reach));
  const right = Math.min(widthPx - 1, Math.ceil(Math.max(x0Px, x1Px) + reach));
  const dx = x1Px - x0Px;
  const dy = y1Px - y0Px;
  const perLengthSquared = 1 / (dx * dx + dy * dy || 1);
  const perSoft = 1 / soft;
  const roundness = ink.roundness ?? 0;
  const lightX = ink.lightX ?? -1;
  const opacity = ink.alpha ?? 1;
  const [red, green, blue] = ink.colour;
  // Between two rows a slanting stroke covers only a part of its bounding box.
  const slope = Math.abs(dy) > 1e-6 ? dx / dy : 0;
  const isSlanting = Math.abs(dy) > 1e-6 && right - left > 4 * reach;
  for (let y = top; y <= bottom; y++) {
    if (own[y] === 0) continue;
    let from = left;
    let to = right;
    if (isSlanting) {
      const middle = x0Px + slope * (y + 0.5 - y0Px);
      const wide = Math.sqrt(1 + slope * slope) * reach + 1;
      from = Math.max(left, Math.floor(middle - wide));
      to = Math.min(right, Math.ceil(middle + wide));
    }
    for (let x = from; x <= to; x++) {
      const px = x + 0.5 - x0Px;
      const py = y + 0.5 - y0Px;
      const t = clamp((px * dx + py * dy) * perLengthSquared);
      const ex = px - dx * t;
      const ey = py - dy * t;
      const radius = radius0Px + (radius1Px - radius0Px) * t;
      const square = ex * ex + ey * ey;
      // Half of the pixels looked at lie outside: those need no root.
      if (square >= (radius + soft * 0.5) * (radius + soft * 0.5)) continue;
      const coverage = clamp((radius - Math.sqrt(square)) * perSoft + 0.5) * opacity;
      if (coverage <= 0) continue;
      const k = roundness === 0 ? 1 : 1 + roundness * clamp((ex * lightX - ey * 0.4) / (radius + 0.5), -1, 1);
      const index = y * widthPx + x;
      blendPixel(frame, index, red * k, green * k, blue * k, coverage);
      if (coverage >= 0.5) {
        if (ink.depth !== undefined) frame.depth[index] = ink.depth;
        if (ink.label !== undefined) frame.labels[index] = ink.label;
      }
    }
  }
}

/** Adds light around a point with a Gaussian fall-off; `sigmaPx` is its standard deviation. */
export function addGlow(frame: Frame, xPx: number, yPx: number, sigmaPx: number, light: LinearRgb): void {
  const { widthPx, heightPx, colour } = frame;
  const reach = sigmaPx * 3;
  const left = Math.max(0, Math.floor(xPx - reach));
  const right = Math.min(widthPx - 1, Math.ceil(xPx + reach));
  const top = Math.max(0, Math.floor(yPx - reach));
  const bottom = Math.min(heightPx - 1, Math.ceil(yPx + reach));
  if (right < left) return;
  const k = -0.5 / (sigmaPx * sigmaPx);
  const across = new Float64Array(right - left + 1);
  for (let x = left; x <= right; x++) across[x - left] = Math.exp(k * (x + 0.5 - xPx) ** 2);
  const [red, green, blue] = light;
  for (let y = top; y <= bottom; y++) {
    if (frame.own[y] === 0) continue;
    const down = Math.exp(k * (y + 0.5 - yPx) ** 2);
    let o = (y * widthPx + left) * 3;
    for (let x = 0; x < across.length; x++, o += 3) {
      const g = across[x]! * down;
      colour[o] = colour[o]! + red * g;
      colour[o + 1] = colour[o + 1]! + green * g;
      colour[o + 2] = colour[o + 2]! + blue * g;
    }
  }
}
