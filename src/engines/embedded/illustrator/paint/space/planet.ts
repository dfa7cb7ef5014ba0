import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { blendPixel } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';

/** The surface of a planet: writes the colour at longitude-like and latitude-like coordinates into `out`. */
type Surface = (u: number, v: number, out: Float32Array) => void;

/** A planet in the picture. The light comes from `(lightX, lightY, lightZ)`, a unit vector, z towards the viewer. */
export interface Planet {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  readonly lightX: number;
  readonly lightY: number;
  readonly lightZ: number;
  readonly surface: Surface;
  /** Colour of the air's glow; black for airless bodies. */
  readonly air: LinearRgb;
  /** Tilted ring: inner and outer radius in planet radii, absent for none. */
  readonly ring?: { readonly inner: number; readonly outer: number; readonly tilt: number; readonly colour: LinearRgb };
}

const GAS: readonly (readonly [LinearRgb, LinearRgb, LinearRgb])[] = [
  [
    [0.62, 0.4, 0.24],
    [0.85, 0.72, 0.52],
    [0.4, 0.2, 0.11],
  ],
  [
    [0.2, 0.36, 0.6],
    [0.5, 0.7, 0.85],
    [0.08, 0.16, 0.38],
  ],
  [
    [0.5, 0.24, 0.36],
    [0.86, 0.6, 0.55],
    [0.25, 0.1, 0.22],
  ],
  [
    [0.3, 0.48, 0.4],
    [0.72, 0.8, 0.62],
    [0.12, 0.26, 0.26],
  ],
];

const SEA: LinearRgb = [0.012, 0.06, 0.19];
const GREEN: LinearRgb = [0.05, 0.13, 0.035];
const ICE: LinearRgb = [0.82, 0.86, 0.9];

/** A banded giant with storms. */
export function gasSurface(noise: Noise, random: Random): Surface {
  const [first, second, third] = random.pick(GAS);
  const salt = random.between(0, 90);
  const bands = random.between(5, 9);
  return (u, v, out) => {
    const swirl = noise.fractal(u * 1.6 + salt, v * 6, 4);
    const eddy = noise.fractal(u * 5 + salt + swirl * 1.5, v * 20, 3, 0.6);
    const flow = v + 0.05 * swirl + 0.045 * eddy;
    const band = 0.5 + 0.5 * Math.sin(flow * bands * 2.4 + 1.6 * noise.at(flow * 4 + salt, 2.5));
    const fine = 0.5 + 0.5 * noise.at(flow * 26 + salt, u * 0.4);
    const storm = Math.exp(-(((u - 0.35) / 0.26) ** 2 + ((v - 0.28) / 0.1) ** 2));
    const a = smoothstep(0.2, 0.8, band);
    for (let c = 0; c < 3; c++) {
      const base = first[c]! + (second[c]! - first[c]!) * a;
      const dark = base + (third[c]! - base) * (0.5 * fine * (1 - a) + 0.55 * storm);
      out[c] = dark * (0.92 + 0.2 * swirl + 0.22 * eddy);
    }
  };
}

/** A world with seas, land, clouds and (seen from afar) ice at its poles. */
export function livingSurface(noise: Noise, random: Random, hasIce = true): Surface {
  const salt = random.between(0, 90);
  const level = random.between(-0.02, 0.1);
  const dry: LinearRgb = random.pick([
    [0.4, 0.3, 0.14],
    [0.34, 0.2, 0.1],
    [0.42, 0.36, 0.2],
  ] as const);
  return (u, v, out) => {
    const height = noise.fractal(u * 1.5 + salt, v * 1.5, 6, 0.56);
    const land = smoothstep(level, level + 0.035, height);
    const dryness = smoothstep(0.05, 0.35, height + 0.25 * noise.at(u * 3, v * 3 + salt) - 0.12 * Math.abs(v));
    const cloudWarp = noise.fractal(u * 1.2 + salt + 30, v * 1.8, 3);
    const cloud = smoothstep(0.04, 0.4, noise.fractal(u * 1.9 + cloudWarp * 0.9 + salt, v * 3.4 + cloudWarp, 5, 0.58));
    const ice = hasIce ? smoothstep(1, 1.2, Math.abs(v) + 0.12 * height) : 0;
    for (let c = 0; c < 3; c++) {
      const sea = SEA[c]! * (1 + 0.7 * smoothstep(level - 0.16, level, height));
      const green = GREEN[c]!;
      let value = sea + (green + (dry[c]! - green) * dryness - sea) * land;
      value += (ICE[c]! - value) * ice;
      out[c] = value + (0.9 - value) * cloud * 0.92;
    }
  };
}

/** A dry world or moon with craters. */
export function rockySurface(noise: Noise, random: Random): Surface {
  const salt = random.between(0, 90);
  const tone: LinearRgb = random.pick([
    [0.42, 0.4, 0.38],
    [0.46, 0.24, 0.13],
    [0.38, 0.34, 0.28],
    [0.3, 0.32, 0.37],
  ] as const);
  return (u, v, out) => {
    const maria = smoothstep(-0.1, 0.25, noise.fractal(u * 1.1 + salt, v * 1.1, 4));
    const rough = noise.fractal(u * 4 + salt, v * 4, 5, 0.62);
    const slope = noise.fractal(u * 4 + salt + 0.06, v * 4 + 0.03, 5, 0.62) - rough;
    const crater = noise.at(u * 5 + salt, v * 5);
    const rim = Math.exp(-((Math.abs(crater) - 0.42) ** 2) * 500);
    const k =
      0.72 + 0.4 * maria + 0.35 * rough - 1.6 * slope + 0.22 * rim - 0.3 * smoothstep(0.42, 0.6, Math.abs(crater));
    for (let c = 0; c < 3; c++) out[c] = tone[c]! * Math.max(0.1, k);
  };
}

/** Paints the planet, its air and its ring. */
export function paintPlanet(frame: Frame, planet: Planet): void {
  const { widthPx, heightPx, labels, depth } = frame;
  const { xPx, yPx, radiusPx, lightX, lightY, lightZ, air, ring } = planet;
  const reach = radiusPx * Math.max(1.25, ring?.outer ?? 0) + 2;
  const surface = new Float32Array(3);
  if (ring !== undefined) paintRing(frame, planet, ring, true);
  for (let y = Math.max(0, Math.floor(yPx - reach)); y < Math.min(heightPx, yPx + reach); y++) {
    if (frame.own[y] === 0) continue;
    for (let x = Math.max(0, Math.floor(xPx - reach)); x < Math.min(widthPx, xPx + reach); x++) {
      const u = (x + 0.5 - xPx) / radiusPx;
      const v = (y + 0.5 - yPx) / radiusPx;
      const r = Math.sqrt(u * u + v * v);
      const i = y * widthPx + x;
      const cover = clamp((1 - r) * radiusPx + 0.5);
      if (cover < 1 && r < 1.25) {
        const side = clamp((u * lightX - v * lightY) / r + 0.35);
        const glow = Math.exp(-Math.max(0, r - 1) * 26) * side * 0.75;
        for (let c = 0; c < 3; c++) frame.colour[i * 3 + c] = frame.colour[i * 3 + c]! + air[c]! * glow * (1 - cover);
      }
      if (cover <= 0) continue;
      const z = Math.sqrt(Math.max(0, 1 - r * r));
      const facing = u * lightX - v * lightY + z * lightZ;
      const day = smoothstep(-0.06, 0.35, facing) * (0.35 + 0.75 * clamp(facing));
      planet.surface(Math.atan2(u, z), Math.asin(clamp(v, -1, 1)), surface);
      const shadow = ring === undefined ? 1 : ringShadow(ring, u, v);
      const limb = (1 - z) ** 3 * smoothstep(-0.3, 0.3, facing);
      const k = 1.25 * day * shadow;
      blendPixel(
        frame,
        i,
        surface[0]! * k + air[0] * limb * 0.9,
        surface[1]! * k + air[1] * limb * 0.9,
        surface[2]! * k + air[2] * limb * 0.9,
        cover,
      );
      if (cover < 0.5) continue;
      labels[i] = STUFF_LABELS.planet;
      depth[i] = 40;
    }
  }
  if (ring !== undefined) paintRing(frame, planet, ring, false);
}

function ringShadow(ring: NonNullable<Planet['ring']>, u: number, v: number): number {
  const at = Math.abs(v + u * 0.12 + 0.1 + ring.tilt * 0.4);
  return 1 - 0.55 * smoothstep(0.1, 0.03, at);
}

/** One half of the ring: the part behind the planet is painted before it, the part in front after it. */
function paintRing(frame: Frame, planet: Planet, ring: NonNullable<Planet['ring']>, isBehind: boolean): void {
  const { widthPx, heightPx } = frame;
  const { xPx, yPx, radiusPx } = planet;
  const reach = radiusPx * ring.outer;
  const roll = 0.28;
  const cosine = Math.cos(roll);
  const sine = Math.sin(roll);
  for (let y = Math.max(0, Math.floor(yPx - reach)); y < Math.min(heightPx, yPx + reach); y++) {
    if (frame.own[y] === 0) continue;
    for (let x = Math.max(0, Math.floor(xPx - reach)); x < Math.min(widthPx, xPx + reach); x++) {
      const a = (x + 0.5 - xPx) / radiusPx;
      const b = (y + 0.5 - yPx) / radiusPx;
      const u = a * cosine + b * sine;
      const v = (b * cosine - a * sine) / ring.tilt;
      if (v < 0 !== isBehind) continue;
      const r = Math.sqrt(u * u + v * v);
      if (r < ring.inner || r > ring.outer) continue;
      const t = (r - ring.inner) / (ring.outer - ring.inner);
      const grooves =
        0.55 + 0.25 * Math.sin(t * 47) + 0.2 * Math.sin(t * 113 + 2) - 0.75 * Math.exp(-((t - 0.62) ** 2) * 1600);
      const cover = clamp(grooves) * smoothstep(0, 0.06, t) * smoothstep(1, 0.9, t) * 0.9;
      // The planet throws its shadow on the far side of the ring.
      const dark = isBehind && Math.abs(u - planet.lightX * v * -0.4) < 0.75 && u * planet.lightX < 0.3 ? 0.25 : 1;
      const pale = 0.35 * (0.5 + 0.5 * Math.sin(t * 29));
      const { colour } = ring;
      const red = colour[0] + (1 - colour[0]) * pale;
      const green = colour[1] + (0.95 - colour[1]) * pale;
      const blue = colour[2] + (0.85 - colour[2]) * pale;
      blendPixel(frame, y * widthPx + x, red * dark, green * dark, blue * dark, cover);
      if (cover >= 0.25) frame.labels[y * widthPx + x] = STUFF_LABELS.planet;
    }
  }
}
