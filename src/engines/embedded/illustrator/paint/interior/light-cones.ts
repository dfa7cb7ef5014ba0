import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';

/** A beam of light in hazy air: from a lamp to where it ends, in pixels. */
export interface LightCone {
  readonly fromXPx: number;
  readonly fromYPx: number;
  readonly toXPx: number;
  readonly toYPx: number;
  /** Half the beam's width at its end. */
  readonly spreadPx: number;
  readonly light: LinearRgb;
}

/** Adds beams to the picture. */
export function addLightCones(frame: Frame, cones: readonly LightCone[]): void {
  for (const cone of cones) addCone(frame, cone);
}

function addCone({ widthPx, heightPx, colour }: Frame, cone: LightCone): void {
  const { fromXPx, fromYPx, toXPx, toYPx, spreadPx, light } = cone;
  const [dx, dy] = [toXPx - fromXPx, toYPx - fromYPx];
  const length = Math.hypot(dx, dy) || 1;
  const top = Math.max(0, Math.floor(Math.min(fromYPx, toYPx) - spreadPx));
  const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(fromYPx, toYPx) + spreadPx));
  const left = Math.max(0, Math.floor(Math.min(fromXPx, toXPx) - spreadPx));
  const right = Math.min(widthPx - 1, Math.ceil(Math.max(fromXPx, toXPx) + spreadPx));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const [px, py] = [x + 0.5 - fromXPx, y + 0.5 - fromYPx];
      const along = (px * dx + py * dy) / (length * length);
      if (along < 0 || along > 1) continue;
      const across = Math.abs(px * dy - py * dx) / length / (spreadPx * (0.06 + 0.94 * along));
      if (across >= 1) continue;
      const share = (1 - across * across) ** 1.5 * (1 - along) ** 0.8 * clamp(0.35 + 0.9 * (1 - along));
      const i = (y * widthPx + x) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! + light[c]! * share;
    }
  }
}
