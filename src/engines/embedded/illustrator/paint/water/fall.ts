import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { SkyLight } from '../sky/sky.ts';
import type { View } from '../view.ts';

/** Water falling over an edge across the view, world units. */
export interface Fall {
  readonly view: View;
  readonly noise: Noise;
  readonly light: SkyLight;
  /** Height of the eye over the pool. */
  readonly eye: number;
  /** Middle, half the width, distance and height of the edge. */
  readonly x: number;
  readonly halfWidth: number;
  readonly z: number;
  readonly height: number;
  /** World units per unit of the frame's depth. */
  readonly depthUnit: number;
}

/** Spray reaches this far, in frame heights and in widths of the fall. */
const SPRAY_HEIGHT = 0.075;
const SPRAY_WIDTH = 2.1;
const SPRAY = 0.85;
/** Streaks across the view per world unit, and along the whole fall. */
const FINENESS = 34;
const LENGTHS = 2.6;

/** Paints the veil of falling water with its streaks, and the spray at its foot. Nothing nearer is covered. */
export function paintFall(frame: Frame, fall: Fall): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { view, noise, light } = fall;
  const scale = view.focalPx / fall.z;
  const lipPx = view.horizonYPx - (fall.height - fall.eye) * scale;
  const footPx = view.horizonYPx + fall.eye * scale;
  const span = Math.max(1, footPx - lipPx);
  const ownDepth = fall.z / fall.depthUnit;
  const sunlit = mixRgb(scaleRgb(light.ambient, 0.95), light.key, 0.4);
  const white = light.isNight ? scaleRgb(sunlit, 1.6) : sunlit;
  const sprayPx = SPRAY_HEIGHT * heightPx;
  for (let y = Math.max(0, Math.floor(lipPx)); y < Math.min(heightPx, footPx + sprayPx * 2); y++) {
    const down = (y - lipPx) / span;
    const spread = 1 + 0.22 * down;
    for (let x = 0; x < widthPx; x++) {
      const across = (x + 0.5 - view.centreXPx) / scale - fall.x;
      const share = Math.abs(across) / (fall.halfWidth * spread);
      if (share > SPRAY_WIDTH * 1.8) continue;
      const i = y * widthPx + x;
      if (depth[i]! < ownDepth * 0.9) continue;
      const streak = noise.fractal(across * FINENESS + 40, down * LENGTHS + across * 3, 4);
      const strands = smoothstep(-0.34, 0.02, noise.fractal(across * 7, down * 0.6 + 9, 2) + 0.12);
      const edge = smoothstep(1.04, 0.78, share + streak * 0.22);
      const veil = down <= 1 ? edge * strands * smoothstep(0, 0.02, down) * (0.82 + 0.18 * streak) : 0;
      const fog = Math.exp(-(((y - footPx) / sprayPx) ** 2)) * Math.exp(-((share / SPRAY_WIDTH) ** 2));
      const cover = Math.min(1, veil + SPRAY * fog * (0.75 + 0.35 * streak));
      if (cover < 0.01) continue;
      const bright = 0.78 + 0.32 * streak - 0.12 * (1 - strands);
      for (let c = 0; c < 3; c++) colour[i * 3 + c] = colour[i * 3 + c]! * (1 - cover) + white[c]! * bright * cover;
      if (veil > 0.5) {
        depth[i] = ownDepth;
        labels[i] = STUFF_LABELS.water;
      }
    }
  }
}
