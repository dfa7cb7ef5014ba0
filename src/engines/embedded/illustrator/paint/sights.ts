import { smoothstep } from '../maths/interpolate.ts';
import { hashCell } from '../maths/random.ts';

/** What of the sky may be seen through a window. */
export type Sight = 'full-moon' | 'crescent-moon' | 'sun' | 'stars' | 'rainbow' | 'ringed-planet' | 'earth';

/** Dark seas of the moon: middle and radius, in radii of the moon. */
const SEAS = [
  [-0.32, 0.34, 0.34],
  [0.24, 0.4, 0.24],
  [0.42, 0.02, 0.22],
  [-0.5, -0.12, 0.26],
  [0.05, -0.5, 0.18],
] as const;
const MOONLIGHT = [1.15, 1.1, 0.95] as const;
const SUNLIGHT = [5, 4.1, 2.7] as const;
const BOW = { below: 3.4, inner: 4.4, outer: 5.4 } as const;

/**
 * Mixes a sight into the light that is seen there: `right` and `up` of its middle, in its radii; `edge` is the width of a pixel in
 * the same unit. Stars have no middle; see {@link addStars}. The Earth is part of the view into space.
 */
export function addSight(sight: Sight, right: number, up: number, edge: number, out: Float32Array): void {
  if (sight === 'stars' || sight === 'earth') return;
  if (sight === 'rainbow') {
    addBow(right, up, out);
    return;
  }
  if (sight === 'ringed-planet') {
    addRingedPlanet(right, up, edge, out);
    return;
  }
  const distance = Math.hypot(right, up);
  const isSun = sight === 'sun';
  const halo = Math.exp(-Math.max(0, distance - 1) * (isSun ? 0.9 : 1.3)) * (isSun ? 0.55 : 0.11);
  const shadow =
    sight === 'crescent-moon' ? smoothstep(0.98 - edge, 0.98 + edge, Math.hypot(right - 0.42, up - 0.18)) : 1;
  const disc = smoothstep(1 + edge, 1 - edge, distance) * shadow;
  const face = isSun ? 1 : seasAt(right, up);
  const light = isSun ? SUNLIGHT : MOONLIGHT;
  for (let c = 0; c < 3; c++) out[c] = out[c]! * (1 - disc) + light[c]! * (disc * face + halo);
}

function seasAt(right: number, up: number): number {
  let face = 1;
  for (const [x, y, radius] of SEAS)
    face *= 1 - 0.32 * smoothstep(radius * 1.25, radius * 0.75, Math.hypot(right - x, up - y));
  return face;
}

/** Bands of a giant of gas, as displayed, and its ring: inner and outer radius, how far it is tilted towards the eye, its gap. */
const BANDS = [
  [0.95, 0.72, 0.42],
  [0.8, 0.52, 0.28],
  [0.98, 0.82, 0.56],
] as const;
const RING = { inner: 1.3, outer: 2.15, tilt: 0.32, turn: -0.35, gap: 1.82 } as const;

/** A ball lit from the upper right, with a ring that passes before and behind it. */
function addRingedPlanet(right: number, up: number, edge: number, out: Float32Array): void {
  const [cosine, sine] = [Math.cos(RING.turn), Math.sin(RING.turn)];
  const [along, across] = [right * cosine + up * sine, up * cosine - right * sine];
  const distance = Math.hypot(right, up);
  const ball = smoothstep(1 + edge, 1 - edge, distance);
  const lit =
    0.1 + 0.95 * Math.max(0, 0.55 * right + 0.45 * up + 0.7 * Math.sqrt(Math.max(0, 1 - distance * distance)));
  const band = BANDS[Math.abs(Math.floor((across + 0.12 * along * along) * 4.5)) % BANDS.length]!;
  const radius = Math.hypot(along, across / RING.tilt);
  const isBefore = across < 0 || ball < 0.5;
  const soft = edge * 3;
  const ring =
    smoothstep(RING.inner - soft, RING.inner + soft, radius) *
    smoothstep(RING.outer + soft, RING.outer - soft, radius) *
    (Math.abs(radius - RING.gap) < 0.06 ? 0.25 : 0.9);
  const glow = 0.75 + 0.2 * Math.sin(radius * 22);
  for (let c = 0; c < 3; c++) {
    const body = out[c]! + (band[c]! * lit - out[c]!) * ball;
    out[c] = isBefore ? body + (BANDS[2][c]! * glow - body) * ring : body;
  }
}

/** Red outside, violet inside. */
function addBow(right: number, up: number, out: Float32Array): void {
  const distance = Math.hypot(right, up + BOW.below);
  const t = (distance - BOW.inner) / (BOW.outer - BOW.inner);
  if (t <= 0 || t >= 1) return;
  const strength = 0.8 * smoothstep(0, 0.15, t) * smoothstep(1, 0.85, t);
  const hill = (middle: number): number => Math.max(0, 1 - Math.abs(t - middle) / 0.36);
  const spectrum = [hill(0.85) + 0.5 * hill(0.05), hill(0.52), hill(0.2)];
  for (let c = 0; c < 3; c++) out[c] = out[c]! * (1 - 0.8 * strength) + spectrum[c]! * strength;
}

/** Adds stars at a direction of the sky, in radians; `pixel` is the angle of a pixel. */
export function addStars(azimuth: number, elevation: number, pixel: number, out: Float32Array): void {
  const column = Math.floor(azimuth * STARS_PER_RADIAN);
  const row = Math.floor(elevation * STARS_PER_RADIAN);
  const luck = hashCell(column, row, 41);
  if (luck < 0.72 || elevation < 0) return;
  const x = (column + 0.25 + 0.5 * hashCell(column, row, 43)) / STARS_PER_RADIAN;
  const y = (row + 0.25 + 0.5 * hashCell(column, row, 47)) / STARS_PER_RADIAN;
  const size = Math.max(pixel * 0.7, 0.0011) * (0.7 + (luck - 0.72) * 3);
  const light = 1.1 * Math.exp(-(((azimuth - x) / size) ** 2) - ((elevation - y) / size) ** 2);
  for (let c = 0; c < 3; c++) out[c] = out[c]! + light * (0.9 + 0.1 * c);
}

const STARS_PER_RADIAN = 26;
