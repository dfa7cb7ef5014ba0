import type { Noise } from '../../maths/noise.ts';

/** A texture: about -1 (darker) to 1 (lighter) at a point in heights of the drawing. */
export type Grain = (noise: Noise, x: number, y: number) => number;

/** Long fibres with the waves of year rings. */
export const woodGrain: Grain = (noise, x, y) => {
  const warp = noise.fractal(x * 2.6, y * 0.8, 3) * 0.16;
  return Math.sin((x + warp) * 88) * 0.5 + noise.fractal(x * 150, y * 6, 2) * 0.9;
};

/** Thin dark veins on a cloudy ground. */
export const marbleGrain: Grain = (noise, x, y) => {
  const vein = Math.max(0, 1 - Math.abs(noise.fractal(x * 3.4 + y, y * 3.4 - x, 4)) * 3) ** 4;
  return noise.fractal(x * 2.2, y * 2.2, 3) * 0.5 - vein * 2.4;
};

/** Specks of several sizes. */
export const stoneGrain: Grain = (noise, x, y) =>
  noise.fractal(x * 70, y * 70, 3) * 0.9 + noise.fractal(x * 8, y * 8, 3) * 0.6;

/** Light cracks. */
export const iceGrain: Grain = (noise, x, y) =>
  Math.max(0, 1 - Math.abs(noise.fractal(x * 5, y * 5 + x, 3)) * 4) ** 4 + noise.fractal(x * 3, y * 3, 2) * 0.4;

/** The finest specks. */
export const sandGrain: Grain = (noise, x, y) => noise.fractal(x * 190, y * 190, 2) * 1.2;

/** Crumpled a little. */
export const paperGrain: Grain = (noise, x, y) => noise.ridged(x * 3.2, y * 3.2, 2) * 0.9 - 0.5;

/** Round heaps, lighter above. */
export const billowGrain: Grain = (noise, x, y) =>
  Math.abs(noise.fractal(x * 6.5, y * 6.5, 4)) * 2.2 - 0.55 + noise.fractal(x * 2, y * 2 - 0.3, 2) * 0.5;

/** Small leaves one over the other. */
export const leafGrain: Grain = (noise, x, y) =>
  noise.ridged(x * 34, y * 34, 2) * 1.5 - 1 + noise.fractal(x * 7, y * 7, 2) * 0.7;

/** Tongues that lick upwards. */
export const flameGrain: Grain = (noise, x, y) => {
  const sway = noise.fractal(x * 4, y * 5, 2) * 0.12;
  return noise.fractal((x + sway) * 15, y * 4.5, 3) * 1.7;
};

export const noGrain: Grain = () => 0;
