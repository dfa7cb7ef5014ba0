import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { SeaPlan } from './sea-plan.ts';

export const MAIN_ROW = 0.86;

/** Light that water focuses into a moving net: thin bright lines between the cells of two noise fields. About 0–1. */
export function caustics(noise: Noise, u: number, v: number): number {
  const warpU = u + 0.35 * noise.at(u * 1.3 + 5, v * 1.3);
  const warpV = v + 0.35 * noise.at(u * 1.3, v * 1.3 + 9);
  const a = 1 - Math.abs(noise.at(warpU * 2.1, warpV * 2.1)) * 2.6;
  const b = 1 - Math.abs(noise.at(warpU * 3.3 + 17, warpV * 3.3 + 3)) * 2.6;
  return clamp(Math.max(a, 0) ** 3 * 0.75 + Math.max(b, 0) ** 3 * 0.5);
}

/** Colour as seen through `metres`-like depth of water: red goes first. */
export function throughWater(plan: SeaPlan, colour: LinearRgb, depth: number): LinearRgb {
  const clear = Math.exp(-Math.max(0, depth - 0.5) * 0.3);
  const red = colour[0] * Math.exp(-Math.max(0, depth - 0.5) * 0.16);
  return mixRgb(mixRgb(plan.deep, plan.shallow, 0.34), [red, colour[1], colour[2]], clear);
}

/** Sand with ripples and caustics, running into the blue. */
export function paintSeaFloor(frame: Frame, plan: SeaPlan, noise: Noise, salt: number): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const standing = heightPx * MAIN_ROW - plan.horizonYPx;
  const humps = Float64Array.from(
    { length: widthPx },
    (_, x) => noise.fractal((x / plan.unitPx) * 2.2 + salt, 0.5, 3) * plan.unitPx * 0.045,
  );
  paintOwnRows(frame, Math.max(0, Math.floor(plan.horizonYPx - plan.unitPx * 0.06)), heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const down = y + 0.5 - plan.horizonYPx - humps[x]! * (1 - clamp((y - plan.horizonYPx) / standing));
      if (down < 1) continue;
      const z = standing / down;
      const u = ((x - widthPx / 2) / plan.unitPx) * z * 2 + salt;
      const v = z * 3;
      const bed = noise.fractal(u * 1.1, v * 1.1, 3);
      const ripple = z < 5 ? Math.sin(v * 22 + 3 * bed + 2.5 * noise.at(u * 1.7, v * 1.7)) * (1 - z / 5) : 0;
      const grain = z < 1.6 ? noise.at(u * 60, v * 50) * (1.6 - z) * 0.12 : 0;
      const net = z < 7 ? caustics(noise, u * 0.9, v * 0.9) * (1 - z / 7) : 0;
      const light = plan.sun * (0.5 + 0.85 * net + 0.16 * ripple) + 0.06;
      const clear = Math.exp(-Math.max(0, z - 0.55) * 0.42);
      const tone = 1 + 0.22 * bed + grain;
      const i = y * widthPx + x;
      const cover = smoothstep(1, 3, down);
      for (let c = 0; c < 3; c++) {
        const tint = 0.55 + (0.75 * plan.shallow[c]!) / Math.max(0.05, plan.sun);
        const sand = plan.sand[c]! * tone * light * tint;
        // Far sand is lost in the water behind it.
        colour[i * 3 + c] = colour[i * 3 + c]! + (sand - colour[i * 3 + c]!) * clear * cover;
      }
      depth[i] = z;
      labels[i] = STUFF_LABELS.sand;
    }
  });
}
