import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';

/** Integral of a periodic pulse that is 1 on [0, width) of every unit. */
function pulseIntegral(x: number, width: number): number {
  const whole = Math.floor(x);
  return whole * width + Math.min(x - whole, width);
}

/**
 * How much of a pixel a set of parallel lines covers (0–1): lines of `width` repeat every `period`, centred on multiples of it.
 * The pixel is `footprint` wide; all lengths in one unit. Exact for a box-shaped pixel, so distant lines fade to grey.
 */
export function lineCover(position: number, period: number, width: number, footprint: number): number {
  const share = width / period;
  const f = Math.max(footprint / period, 1e-5);
  const x = position / period + share / 2;
  return clamp((pulseIntegral(x + f / 2, share) - pulseIntegral(x - f / 2, share)) / f);
}

/** How much of a pixel lies inside [from, to]: 0–1, exact for a box-shaped pixel. */
export function spanCover(position: number, from: number, to: number, footprint: number): number {
  const f = Math.max(footprint, 1e-5);
  return clamp((Math.min(position + f / 2, to) - Math.max(position - f / 2, from)) / f);
}

/** Contrast left (0–1) of detail of the given size in a pixel of the given footprint. */
export function detailShare(size: number, footprint: number): number {
  return clamp(1.6 - (1.3 * footprint) / size);
}

/** Fractal noise that loses octaves finer than the footprint; `frequency` is per metre. About ±1. */
export function filteredNoise(
  noise: Noise,
  u: number,
  v: number,
  frequencyU: number,
  frequencyV: number,
  footprint: number,
  octaves: number,
): number {
  const finest = Math.max(frequencyU, frequencyV) * Math.max(footprint, 1e-5);
  const visible = Math.min(octaves, Math.floor(2 - Math.log2(finest)));
  if (visible < 1) return 0;
  return noise.fractal(u * frequencyU, v * frequencyV, visible, 0.55);
}
