import type { LinearRgb } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Noise } from '../maths/noise.ts';
import type { Frame } from '../paint/frame.ts';
import type { PlacedLayer } from './placed-layer.ts';

/** Thickness of the foam's edge, as a share of the floating thing's height. */
const FOAM_SHARE = 0.022;

/**
 * A line of foam and broken light where something lies in water; hides that it is cut there. `cover` is the first hidden row of
 * each column, `strength` 0–1 is how rough the water is.
 */
export function drawWaterline(
  frame: Frame,
  placed: PlacedLayer,
  cover: Float32Array,
  light: LinearRgb,
  strength: number,
  noise: Noise,
): void {
  const { layer, leftPx, topPx, placement } = placed;
  const { widthPx, heightPx, colour } = frame;
  const thickness = Math.max(1.5, placement.heightPx * FOAM_SHARE);
  const grain = Math.max(2, placement.heightPx * 0.02);
  for (let x = Math.max(0, -leftPx); x < Math.min(layer.widthPx, widthPx - leftPx); x++) {
    const column = leftPx + x;
    const line = cover[column]!;
    const row = Math.round(line) - 1 - topPx;
    if (row < 0 || row >= layer.heightPx || layer.rgba[(row * layer.widthPx + x) * 4 + 3]! < 128) continue;
    const local = thickness * (0.6 + 0.9 * Math.abs(noise.fractal(column / grain, placement.groundYPx, 2)));
    for (let y = Math.floor(line - local * 0.5); y < line + local; y++) {
      if (y < 0 || y >= heightPx) continue;
      const fade = 1 - Math.abs(y - line - local * 0.25) / (local * 0.8);
      const amount = strength * clamp(fade) * clamp(0.55 + 0.9 * noise.at(column / grain, y / (grain * 0.5)));
      const i = (y * widthPx + column) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! + (light[c]! - colour[i + c]!) * amount;
    }
  }
}
