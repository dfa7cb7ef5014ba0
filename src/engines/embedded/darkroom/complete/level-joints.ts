import { type Membrane, stretchMembrane } from '../blend/membrane.ts';
import type { Level, Matches, PatchMap } from './level.ts';

/** Steps that are this much larger than in the sources, in grey levels from pixel to pixel, are edges rather than joints; */
const LARGEST_STEP = 7;
/** more is allowed where both sources are as smooth as this: nothing but a joint makes a step in the sky. */
const SMOOTH_STEP = 3;
const LARGEST_SMOOTH_STEP = 32;
/** Joints are felt this far, as a share of the picture's longer side: slopes that are copied again and again must not add up. */
const REACH_SHARE = 0.06;
/** No colour is moved farther. */
const LARGEST_CHANGE = 48;

/**
 * Levels what was copied from different places, in place: where patches of a darker and a lighter sky join, the difference is spread to
 * both sides. Each pixel is to differ from its neighbours as much as its source does (Pérez et al. 2003; screened as by Bhat
 * et al. 2008, "Fourier Analysis of the 2D Screened Poisson Equation"); steps that no joint makes stay.
 */
export function levelJoints(level: Level, { isTarget }: PatchMap, { sourceX, sourceY }: Matches): void {
  const { widthPx, heightPx, channels, pixels, hole } = level;
  const count = widthPx * heightPx;
  const pull = new Float32Array(count * 3);
  const excess = [0, 0, 0];
  const want = (p: number, q: number, step: number): void => {
    const [from, to] = [hole[p] !== 0 && isTarget[p] !== 0, hole[q] !== 0 && isTarget[q] !== 0];
    if (!from && !to) return;
    const sourceP = from ? sourceY[p]! * widthPx + sourceX[p]! : 0;
    const sourceQ = to ? sourceY[q]! * widthPx + sourceX[q]! : 0;
    if (from && to && sourceQ === sourceP + step) return;
    const at = (pixel: number, c: number): number => pixels[pixel * channels + c]!;
    let isSmooth = true;
    let largest = 0;
    for (let c = 0; c < 3; c++) {
      const first = from ? at(sourceP + step, c) - at(sourceP, c) : at(sourceQ, c) - at(sourceQ - step, c);
      const second = to ? at(sourceQ, c) - at(sourceQ - step, c) : first;
      if (Math.abs(first) > SMOOTH_STEP || Math.abs(second) > SMOOTH_STEP) isSmooth = false;
      excess[c] = (first + second) / 2 - (at(q, c) - at(p, c));
      largest = Math.max(largest, Math.abs(excess[c]!));
    }
    // All channels together, or colours would drift.
    if (largest > (isSmooth ? LARGEST_SMOOTH_STEP : LARGEST_STEP)) return;
    for (let c = 0; c < 3; c++) {
      pull[p * 3 + c]! -= excess[c]!;
      pull[q * 3 + c]! += excess[c]!;
    }
  };
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (x < widthPx - 1) want(p, p + 1, 1);
      if (y < heightPx - 1) want(p, p + widthPx, widthPx);
    }
  const membrane: Membrane = {
    widthPx,
    heightPx,
    values: new Float32Array(count * 3),
    given: hole.map((value) => (value === 0 ? 1 : 0)),
    area: new Uint8Array(count).fill(1),
    pull,
    hold: (REACH_SHARE * Math.max(widthPx, heightPx)) ** -2,
  };
  stretchMembrane(membrane);
  for (let p = 0; p < count; p++) {
    if (hole[p] === 0) continue;
    for (let c = 0; c < 3; c++) {
      const change = Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, membrane.values[p * 3 + c]!));
      const i = p * channels + c;
      pixels[i] = Math.min(255, Math.max(0, Math.round(pixels[i]! + change)));
    }
  }
}
