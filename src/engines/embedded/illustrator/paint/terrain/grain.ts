import type { Noise } from '../../maths/noise.ts';

/** Waves of ground detail per world unit, coarse to fine, and their strengths. */
const FREQUENCIES = Float64Array.of(14, 37, 95, 240, 610);
const STRENGTHS = Float64Array.of(0.3, 0.34, 0.36, 0.36, 0.34);
/** World units per wave. */
const LENGTHS = FREQUENCIES.map((frequency) => 1 / frequency);

/**
 * Relative brightness of rough ground, about −1 to 1, mean 0. Octaves finer than the pixel's `footprint` (world units) fade
 * out, so that distant ground neither flickers nor shows a comb.
 */
export function grain(noise: Noise, x: number, z: number, footprint: number): number {
  let sum = 0;
  const pixelsPerUnit = 1 / footprint;
  for (let octave = 0; octave < FREQUENCIES.length; octave++) {
    const pixelsPerWave = LENGTHS[octave]! * pixelsPerUnit;
    if (pixelsPerWave < 2) break;
    // Very large waves are left to the height map: without this the foreground would look out of focus.
    if (pixelsPerWave > 260) continue;
    const fade = pixelsPerWave < 4 ? (pixelsPerWave - 2) * 0.5 : 1;
    const frequency = FREQUENCIES[octave]!;
    sum += STRENGTHS[octave]! * fade * noise.at(x * frequency, z * frequency);
  }
  return sum;
}
