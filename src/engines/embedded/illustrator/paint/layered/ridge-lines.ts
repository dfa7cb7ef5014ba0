import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';

/** What the upper edge of a layer looks like. */
export type RidgeForm = 'peaks' | 'hills' | 'dunes' | 'mesas' | 'level';
/** What grows along it. */
export type RidgeGrowth = 'pines' | 'round-trees';

/** A layer's upper edge; lengths as shares of the picture's height. */
export interface RidgeSpec {
  readonly form: RidgeForm;
  /** Row of its lowest parts, and how far it rises above. */
  readonly base: number;
  readonly rise: number;
  /** Waves per picture height. */
  readonly waves: number;
  readonly grows?: RidgeGrowth;
  /** Height of what grows there. */
  readonly tall?: number;
  /** Share of the edge along which it grows. */
  readonly dense?: number;
}

/** Upper edge per column, in pixels: of the land, and of what stands on it. */
export interface RidgeLine {
  readonly land: Float32Array;
  readonly top: Float32Array;
}

/** The upper edge of a layer over `widthPx` columns of a picture `heightPx` high. */
export function ridgeLine(spec: RidgeSpec, noise: Noise, random: Random, size: readonly [number, number]): RidgeLine {
  const [widthPx, heightPx] = size;
  const start = random.between(0, 400);
  const phase = random.next();
  const land = new Float32Array(widthPx);
  for (let x = 0; x < widthPx; x++) {
    const at = (x / heightPx) * spec.waves;
    land[x] = (spec.base - spec.rise * riseOf(spec.form, noise, at, start, phase)) * heightPx;
  }
  const top = land.slice();
  if (spec.grows) plant(spec, land, top, noise, random, heightPx);
  return { land, top };
}

/** 0–1 along the edge. */
function riseOf(form: RidgeForm, noise: Noise, at: number, start: number, phase: number): number {
  const swell = 0.5 + 0.5 * noise.fractal(at + start, start, 2);
  if (form === 'peaks') {
    const height = noise.ridged(at * 0.62 + start, start + 9, 5) * 0.7 + swell * 0.3;
    return clamp((height - 0.3) * 1.7, 0, 1.2);
  }
  if (form === 'dunes') {
    const turn = at * 0.5 + phase + 0.22 * noise.fractal(at * 0.6 + start, 3, 2);
    return (1 - Math.abs(Math.sin(turn * Math.PI)) ** 0.8) * (0.45 + 0.55 * swell);
  }
  if (form === 'mesas') {
    const level = swell * 1.5 * 3;
    const step = Math.floor(level);
    return (step + smoothstep(0.82, 0.98, level - step)) / 3.6;
  }
  return form === 'hills' ? swell : 0.12 * swell;
}

/** Raises `top` above `land` by trees. */
function plant(
  { grows, tall = 0.1, dense = 0.7 }: RidgeSpec,
  land: Float32Array,
  top: Float32Array,
  noise: Noise,
  random: Random,
  heightPx: number,
): void {
  const start = random.between(0, 300);
  const step = tall * heightPx * (grows === 'pines' ? 0.3 : 0.75);
  for (let x = -step; x < land.length + step; x += step * random.between(0.55, 1.35)) {
    const isGrown = 0.5 + 0.7 * noise.fractal((x / heightPx) * 2.4 + start, 5, 2) < dense;
    const height = tall * heightPx * random.between(0.5, 1.15);
    if (!isGrown) continue;
    const half = height * (grows === 'pines' ? random.between(0.17, 0.24) : random.between(0.42, 0.56));
    const foot = land[clamp(Math.round(x), 0, land.length - 1)]! + 2;
    for (let c = Math.max(0, Math.ceil(x - half)); c <= Math.min(land.length - 1, x + half); c++) {
      const away = Math.abs(c - x) / half;
      top[c] = Math.min(top[c]!, foot - height * (grows === 'pines' ? pine(away) : Math.sqrt(1 - away * away)));
    }
  }
}

/** Outline of a pine, 1 at its tip, over the distance from its trunk. */
function pine(away: number): number {
  const tier = (away * 5) % 1;
  return clamp((1 - away) ** 1.12 - 0.03 + 0.07 * tier, 0, 1);
}
