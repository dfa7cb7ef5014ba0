import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';

/** Lights the frame's colours as if painted on a relief; `height` is one value per pixel, `depthPx` its scale. */
export function lightRelief(frame: Frame, height: Float32Array, depthPx: number, gloss: number): void {
  const { widthPx, heightPx, colour } = frame;
  paintOwnRows(frame, 0, heightPx, (y) => {
    const up = y > 0 ? -widthPx : 0;
    const down = y < heightPx - 1 ? widthPx : 0;
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const gx = (height[i + (x < widthPx - 1 ? 1 : 0)]! - height[i - (x > 0 ? 1 : 0)]!) * depthPx;
      const gy = (height[i + down]! - height[i + up]!) * depthPx;
      const scale = 1 / Math.sqrt(gx * gx + gy * gy + 1);
      const diffuse = clamp((gx * 0.5 + gy * 0.6 + 0.62) * scale);
      const half = clamp((gx * 0.32 + gy * 0.4 + 0.85) * scale);
      const shine = half ** 40 * gloss;
      const k = 0.46 + 0.86 * diffuse;
      colour[i * 3] = colour[i * 3]! * k + shine;
      colour[i * 3 + 1] = colour[i * 3 + 1]! * k + shine;
      colour[i * 3 + 2] = colour[i * 3 + 2]! * k + shine;
    }
  });
}
