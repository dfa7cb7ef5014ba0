import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { type CloudCanvas, layOver } from './cloud-canvas.ts';
import { cloudLight } from './cloud-light.ts';
import type { Sky } from './sky.ts';

/** A column of smoke; positions are tangents of view angles. */
export interface PlumePlan {
  readonly right: number;
  readonly base: number;
  readonly height: number;
  /** Half width at the base. */
  readonly width: number;
  /** How far it drifts aside over its height. */
  readonly drift: number;
  /** 0 = white steam, 1 = black smoke. */
  readonly darkness: number;
  /** Light thrown on it from below. */
  readonly glow: LinearRgb;
}

/** Draws billowing smoke that widens and thins as it rises. */
export function addPlume(canvas: CloudCanvas, sky: Sky, plan: PlumePlan): void {
  const { noise } = sky;
  const random = sky.random.fork('plume');
  const offset = random.between(0, 200);
  const light = cloudLight(sky);
  const colour = new Float32Array(3);
  const sunSide = Math.sign(sky.light.direction[0]) || 1;
  for (let row = 0; row < canvas.rows; row++) {
    const v = (canvas.up[row]! - plan.base) / plan.height;
    if (v < -0.03 || v > 1.4) continue;
    const rise = Math.max(0, v);
    const half = plan.width * (1 + 4.2 * rise ** 0.8);
    const axis = plan.right + plan.drift * rise ** 1.6;
    for (let column = 0; column < canvas.columns; column++) {
      const u = (canvas.right[column]! - axis) / half;
      if (Math.abs(u) > 2) continue;
      const x = (u * half) / plan.width;
      const y = rise * (plan.height / plan.width) * 0.75;
      const roll = noise.at(x * 0.35 + offset, y * 0.3) * 1.2;
      let billow = 0;
      let amplitude = 0.6;
      let frequency = 0.42;
      for (let octave = 0; octave < 4; octave++) {
        billow += amplitude * Math.abs(noise.at(x * frequency + offset + roll * 0.4, y * frequency - offset));
        amplitude *= 0.55;
        frequency *= 2.05;
      }
      const inside = 1 - Math.abs(u) + (billow - 0.33) * 1.5;
      const density = smoothstep(0, 0.5, inside) * smoothstep(1.4, 0.45, v) * smoothstep(-0.03, 0.02, v);
      if (density < 0.01) continue;
      const sunlit = clamp(0.35 + 0.45 * u * sunSide + (billow - 0.3) * 1.2);
      light.colour(canvas.right[column]!, canvas.up[row]!, sunlit, clamp(0.25 + billow), colour);
      const shade = 1 - 0.72 * plan.darkness * (1 - 0.35 * rise);
      const warm = Math.exp(-rise * 6) * clamp(1.1 - inside * 0.5);
      layOver(
        canvas,
        row * canvas.columns + column,
        colour[0]! * shade + plan.glow[0] * warm,
        colour[1]! * shade + plan.glow[1] * warm,
        colour[2]! * shade + plan.glow[2] * warm,
        density * 0.96,
      );
    }
  }
}
