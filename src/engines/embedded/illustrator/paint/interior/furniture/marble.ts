import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { block, round } from './parts.ts';

/** Polished stone: clouds, and veins where a field of noise passes through zero. */
export function marble(noise: Noise, tone: LinearRgb, vein: LinearRgb): Material {
  return (hit) => {
    const [u, v] = [hit.x * 1.3 + hit.z * 0.9, hit.y * 1.1 + hit.z * 0.5];
    hit.paint(tone, 1 + 0.08 * noise.fractal(u * 0.8, v * 0.8, 3));
    const field = noise.fractal(u * 0.9 + 4, v * 0.9, 4);
    blend(hit, vein, 0.55 * clamp(1 - Math.abs(field) * 16) + 0.2 * clamp(1 - Math.abs(field - 0.12) * 9));
  };
}

/** A round column with a square foot and head, from the floor to `heightM`. */
export function column(shaft: Material, ends: Material, x: number, z: number, heightM: number, widthM = 0.62): Solid[] {
  const slab = widthM * 1.45;
  return [
    block(ends, [x, 0, z], [slab, 0.22, slab]),
    round(ends, [x, 0.22, z], [widthM * 1.22, 0.16, widthM * 1.22], { taper: 0.88 }),
    round(shaft, [x, 0.34, z], [widthM, heightM - 0.8, widthM], { taper: 0.9, lightCells: 8 }),
    round(ends, [x, heightM - 0.5, z], [widthM * 0.92, 0.26, widthM * 0.92], { taper: 1.4 }),
    block(ends, [x, heightM - 0.24, z], [slab, 0.24, slab]),
  ];
}
