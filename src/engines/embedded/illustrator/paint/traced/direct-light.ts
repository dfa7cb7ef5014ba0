import { createRay, type Ray } from './intersect.ts';
import { isBlocked, type LightPlan, type Panel, sunShare } from './lights.ts';
import type { Solid } from './solid.ts';

const PANEL_SAMPLES = 2;

/** A point of a surface that light is asked for. */
export interface LitPoint {
  x: number;
  y: number;
  z: number;
  normalX: number;
  normalY: number;
  normalZ: number;
}

/** Writes light (three values from `offset` on) that falls on a white surface at the point. */
export type LightSum = (point: LitPoint, out: Float32Array, offset: number) => void;

/** Light that comes straight from panels and lamps, with shadows, and the even fill. */
export function createDirectLight(solids: readonly Solid[], plan: LightPlan): LightSum {
  const ray = createRay();
  return (point, out, offset) => {
    ray.originX = point.x;
    ray.originY = point.y;
    ray.originZ = point.z;
    let red = plan.fill[0];
    let green = plan.fill[1];
    let blue = plan.fill[2];
    for (const panel of plan.panels) {
      const share = panelShare(panel, solids, point, ray);
      red += panel.radiance[0] * share;
      green += panel.radiance[1] * share;
      blue += panel.radiance[2] * share;
    }
    for (const lamp of plan.lamps) {
      const dx = lamp.x - point.x;
      const dy = lamp.y - point.y;
      const dz = lamp.z - point.z;
      const square = dx * dx + dy * dy + dz * dz;
      const length = Math.sqrt(square);
      // Wrapping the cosine a little stands for the lamp's size.
      const cosine = (dx * point.normalX + dy * point.normalY + dz * point.normalZ) / length;
      if (cosine <= -0.15) continue;
      ray.directionX = dx * 0.97;
      ray.directionY = dy * 0.97;
      ray.directionZ = dz * 0.97;
      if (isBlocked(solids, ray)) continue;
      const shaded = 1 - lamp.down * (1 - Math.max(0, dy / length) ** 0.7);
      const share = (((cosine + 0.15) / 1.15) * shaded) / (square + 0.06);
      red += lamp.intensity[0] * share;
      green += lamp.intensity[1] * share;
      blue += lamp.intensity[2] * share;
    }
    out[offset] = red;
    out[offset + 1] = green;
    out[offset + 2] = blue;
  };
}

/** Adds the sun's light to three values. `footprint` softens its edges, metres. */
export function addSunlight(
  solids: readonly Solid[],
  plan: LightPlan,
  point: LitPoint,
  footprint: number,
  out: Float32Array,
  offset: number,
): void {
  const { sun } = plan;
  if (sun === undefined) return;
  const cosine = sun.x * point.normalX + sun.y * point.normalY + sun.z * point.normalZ;
  if (cosine <= 0) return;
  const share = cosine * sunShare(sun, solids, point.x, point.y, point.z, footprint);
  out[offset] = out[offset]! + sun.colour[0] * share;
  out[offset + 1] = out[offset + 1]! + sun.colour[1] * share;
  out[offset + 2] = out[offset + 2]! + sun.colour[2] * share;
}

/** Form factor (0–1) of the panel from a point, with shadows: ∫ cosθ₁ cosθ₂ / (π r²) dA over a few samples. */
function panelShare(panel: Panel, solids: readonly Solid[], point: LitPoint, ray: Ray): number {
  const { axis, first, second } = panel;
  const { x, y, z } = point;
  const width = first[1] - first[0];
  const height = second[1] - second[0];
  const offset = panel.at - (axis === 'x' ? x : axis === 'y' ? y : z);
  if (offset * panel.towards >= 0) return 0;
  const area = (width * height) / (PANEL_SAMPLES * PANEL_SAMPLES);
  let sum = 0;
  for (let i = 0; i < PANEL_SAMPLES; i++) {
    const a = first[0] + ((i + 0.5) / PANEL_SAMPLES) * width;
    for (let j = 0; j < PANEL_SAMPLES; j++) {
      const b = second[0] + ((j + 0.5) / PANEL_SAMPLES) * height;
      const dx = axis === 'x' ? offset : a - x;
      const dy = axis === 'y' ? offset : (axis === 'x' ? a : b) - y;
      const dz = axis === 'z' ? offset : b - z;
      const cosine = dx * point.normalX + dy * point.normalY + dz * point.normalZ;
      if (cosine <= 0) continue;
      ray.directionX = dx * 0.99;
      ray.directionY = dy * 0.99;
      ray.directionZ = dz * 0.99;
      if (isBlocked(solids, ray)) continue;
      const square = dx * dx + dy * dy + dz * dz;
      sum += (cosine * Math.abs(offset) * area) / (Math.PI * square * square + area * 2);
    }
  }
  return Math.min(1, sum);
}
