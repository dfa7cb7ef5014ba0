import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';
import type { Sky } from './sky.ts';

/** Stars per square of the focal length; enough for a dark country sky. */
const STAR_DENSITY = 2600;
/** Half width of the Milky Way, as a tangent. */
const BAND_WIDTH = 0.22;
const BAND_LIGHT = 0.16;

/** A band of faint light across the sky: a straight line in the picture, given by a point and a direction. */
interface Band {
  readonly x: number;
  readonly y: number;
  readonly cosine: number;
  readonly sine: number;
}

/** Adds stars, brighter ones with a tinge of colour, and the glow of the Milky Way. */
export function addStars(frame: Frame, sky: Sky, view: View, bottomPx: number): void {
  const random = sky.random.fork('stars');
  const angle = random.between(0.5, 1.3) * (random.chance(0.5) ? 1 : -1);
  const band: Band = {
    x: random.between(-0.3, 0.3),
    y: random.between(0.25, 0.6),
    cosine: Math.cos(angle),
    sine: Math.sin(angle),
  };
  addMilkyWay(frame, sky, view, bottomPx, band);
  const { widthPx, colour } = frame;
  const skyRows = Math.min(bottomPx, view.horizonYPx);
  const count = Math.round((STAR_DENSITY * widthPx * skyRows) / view.focalPx ** 2);
  const scale = Math.max(widthPx, frame.heightPx) / 1024;
  for (let i = 0; i < count; i++) {
    const x = random.between(0, widthPx);
    const y = random.between(0, skyRows);
    const magnitude = random.next();
    const warmth = random.next();
    const up = (view.horizonYPx - y) / view.focalPx;
    const brightness = (0.05 + 1.5 * magnitude ** 14 + 0.28 * magnitude ** 3) * smoothstep(0.01, 0.25, up);
    const spreadPx = scale * (0.42 + 0.5 * magnitude ** 14);
    const reach = Math.ceil(spreadPx * 2.5);
    const falloff = 1 / (2 * spreadPx * spreadPx);
    for (let py = Math.max(0, (y - reach) | 0); py <= Math.min(bottomPx - 1, y + reach); py++) {
      for (let px = Math.max(0, (x - reach) | 0); px <= Math.min(widthPx - 1, x + reach); px++) {
        const distance = (px + 0.5 - x) ** 2 + (py + 0.5 - y) ** 2;
        const light = brightness * Math.exp(-distance * falloff);
        const p = (py * widthPx + px) * 3;
        colour[p] = colour[p]! + light * (0.8 + 0.35 * warmth);
        colour[p + 1] = colour[p + 1]! + light * 0.95;
        colour[p + 2] = colour[p + 2]! + light * (1.2 - 0.4 * warmth);
      }
    }
  }
}

/** Pixels per side of the blocks the soft band is computed in. */
const BAND_STEP_PX = 2;

function addMilkyWay(frame: Frame, sky: Sky, view: View, bottomPx: number, band: Band): void {
  const { widthPx, colour } = frame;
  const { noise } = sky;
  for (let y = 0; y < bottomPx; y += BAND_STEP_PX) {
    const v = (view.horizonYPx - y) / view.focalPx;
    const low = smoothstep(0.02, 0.35, v);
    if (low <= 0) continue;
    for (let x = 0; x < widthPx; x += BAND_STEP_PX) {
      const u = (x - view.centreXPx) / view.focalPx;
      const across = ((u - band.x) * band.sine - (v - band.y) * band.cosine) / BAND_WIDTH;
      const profile = Math.exp(-across * across);
      if (profile < 0.02) continue;
      const cloud = noise.fractal(u * 4 + 31, v * 4 + 7, 5, 0.58);
      const dust = smoothstep(0.05, 0.4, noise.fractal(u * 5 + 71, v * 5 + 3, 4, 0.55) + 0.22 * (1 - Math.abs(across)));
      const light = low * profile * clamp(0.5 + cloud) * (1 - 0.7 * dust) * BAND_LIGHT;
      // Warm in its midst, where the light of the core comes from, and violet at its edges.
      const core = profile * profile;
      for (let py = y; py < Math.min(bottomPx, y + BAND_STEP_PX); py++) {
        for (let px = x; px < Math.min(widthPx, x + BAND_STEP_PX); px++) {
          const p = (py * widthPx + px) * 3;
          colour[p] = colour[p]! + light * (0.85 + 0.3 * core);
          colour[p + 1] = colour[p + 1]! + light * (0.82 + 0.16 * core);
          colour[p + 2] = colour[p + 2]! + light * (1.4 - 0.3 * core);
        }
      }
    }
  }
}
