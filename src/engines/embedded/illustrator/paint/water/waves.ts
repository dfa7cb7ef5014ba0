import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';

const FREQUENCIES = [1.1, 2.7, 6.4, 15, 34];
const SLOPES = [0.16, 0.2, 0.24, 0.24, 0.2];
/** Each system of waves runs another way. */
const COSINES = SLOPES.map((_, octave) => Math.cos(octave * 0.9));
const SINES = SLOPES.map((_, octave) => Math.sin(octave * 0.9));
/** Waves are asked for once in this share of the noise's cell, and drawn out straight between: no byte differs by more than 9. */
const SAMPLE_SHARE = 0.25;
const WIDEST_STEP_PX = 16;

/** Slopes of the water along one row of the picture. */
export interface WaveRow {
  /** For each pixel the slope across and along the view. */
  readonly across: Float32Array;
  readonly along: Float32Array;
  /** Mean slope of the waves that are too fine for the row's pixels; set by {@link fillWaves}. */
  unresolved: number;
}

/** A row of water: places in waves, from the pixel `from` to `to` (excluded). */
export interface WaterRow {
  readonly from: number;
  readonly to: number;
  /** Place across of pixel 0, and from pixel to pixel. */
  readonly startX: number;
  readonly stepX: number;
  readonly z: number;
  /** Length of a pixel along the view. */
  readonly footprint: number;
}

/** Fills the slopes of one row; those outside `from`–`to` mean nothing. */
export function fillWaves(noise: Noise, row: WaterRow, out: WaveRow): void {
  const { from, to, footprint } = row;
  out.across.fill(0, from, to);
  out.along.fill(0, from, to);
  out.unresolved = 0;
  for (let octave = 0; octave < FREQUENCIES.length; octave++) {
    const fade = clamp(1 / (FREQUENCIES[octave]! * footprint * 1.6) - 0.6);
    out.unresolved += SLOPES[octave]! * (1 - fade);
    if (fade > 0) addWaves(noise, row, octave, fade, out);
  }
}

function addWaves(noise: Noise, row: WaterRow, octave: number, fade: number, out: WaveRow): void {
  const { from, to, startX, stepX } = row;
  const frequency = FREQUENCIES[octave]!;
  const slope = SLOPES[octave]! * fade;
  const cosine = COSINES[octave]! * frequency;
  const sine = SINES[octave]! * 0.5 * frequency;
  const fromU = octave * 17 - row.z * sine;
  const fromV = octave * 29 + row.z * 1.25 * frequency;
  const stepPx = clamp(Math.floor(SAMPLE_SHARE / (stepX * frequency)), 1, WIDEST_STEP_PX);
  let across = 0;
  let along = 0;
  for (let x = from - stepPx; x < to; x += stepPx) {
    const at = startX + (x + stepPx) * stepX;
    const u = fromU + at * cosine;
    const v = fromV + at * sine;
    const nextAlong = slope * noise.at(u, v);
    const nextAcross = slope * noise.at(u + 51.7, v + 13.3);
    const addAlong = (nextAlong - along) / stepPx;
    const addAcross = (nextAcross - across) / stepPx;
    // The round before the first pixel only finds where the line begins.
    if (x >= from) {
      const end = Math.min(to, x + stepPx);
      for (let i = x; i < end; i++) {
        out.along[i] = out.along[i]! + along + addAlong * (i - x);
        out.across[i] = out.across[i]! + across + addAcross * (i - x);
      }
    }
    along = nextAlong;
    across = nextAcross;
  }
}
