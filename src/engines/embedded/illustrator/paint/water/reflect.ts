import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Sky } from '../sky/sky.ts';
import { createAirColours, type Haze } from '../terrain/haze.ts';
import type { View } from '../view.ts';
import { createMirror } from './mirror.ts';
import { fillWaves, type WaveRow } from './waves.ts';

/** A level sheet of water to be drawn over the pixels labelled water. */
export interface WaterRequest {
  readonly sky: Sky;
  readonly view: View;
  readonly noise: Noise;
  readonly haze: Haze;
  /** Height of the eye over the water, world units. */
  readonly eye: number;
  readonly depthUnit: number;
  /** 0 = glass, 1 = choppy. */
  readonly roughness: number;
  /** Light that comes out of the water itself, seen straight down. */
  readonly deep: LinearRgb;
  /** Light out of shallow water and how far from the shore that reaches, as a share 0–1 per pixel; default none. */
  readonly shallow?: { readonly colour: LinearRgb; readonly at: (x: number, z: number) => number };
  /**
   * How clearly the ground under the water is seen, 0–1; the frame's colour there must be the ground's. Makes soft shores.
   * Default: not at all.
   */
  readonly clear?: (x: number, z: number) => number;
  /** Row and column of the sun or moon; what stands before it takes away most of the glitter. */
  readonly visibleLight?: { readonly xPx: number; readonly yPx: number };
  /** Size of ripples relative to the usual. Default 1. */
  readonly scale?: number;
}

const GUST_STEP_PX = 4;
/** Brightness of ground under shallow water. */
const WET = 0.72;
/** Reflectance of water seen straight down. */
const NORMAL_REFLECTANCE = 0.03;
/** Powers that Fresnel's law is approximated by, for 1 − cosine from 0 to 1: somewhat gentler than Schlick's fifth power. */
const GRAZING_STEPS = 4096;
const grazing = Float64Array.from({ length: GRAZING_STEPS + 1 }, (_, i) => ((i + 0.5) / GRAZING_STEPS) ** 4.2);
/** Reflections are a little darker and bluer than what they show. */
const TINT: LinearRgb = [0.9, 0.94, 0.97];
/** Brightest reflection kept, so that a mirrored sun does not burn a hole; its glitter is added apart. */
const BRIGHTEST = 1.6;

/**
 * Draws water: what stands above it mirrored in ripples, more by Fresnel's law towards the horizon, the water's own colour
 * below, and the glitter of sun or moon. Call it when everything above the water is painted. Sets depth too.
 */
export function paintWater(frame: Frame, request: WaterRequest): void {
  const { widthPx, heightPx, colour, labels, depth } = frame;
  const { view, noise, eye, deep, sky } = request;
  const { focalPx, horizonYPx } = view;
  const mirror = createMirror(frame, Math.ceil(horizonYPx));
  const air = createAirColours(sky, view, widthPx);
  const glitter = createGlitter(request, isLightHidden(frame, request) ? HIDDEN_LIGHT : 1);
  const frequency = (request.scale ? 1 / request.scale : 1) * 0.9 * (1 / Math.max(0.02, eye));
  const { roughness } = request;
  const first = Math.max(0, Math.floor(horizonYPx));
  const paintRows = (from: number, to: number): void => {
    const out = new Float32Array(3);
    const waves: WaveRow = { across: new Float32Array(widthPx), along: new Float32Array(widthPx), unresolved: 0 };
    for (let y = first + from; y < first + to; y++) {
      const down = Math.max(0.35, y + 0.5 - horizonYPx) / focalPx;
      const z = eye / down;
      const footprint = z / focalPx / down;
      const clear = Math.exp(-z * request.haze.density);
      const row = labels.subarray(y * widthPx, (y + 1) * widthPx);
      const left = row.indexOf(STUFF_LABELS.water);
      if (left < 0) continue;
      const right = row.lastIndexOf(STUFF_LABELS.water) + 1;
      const stepX = (z / focalPx) * frequency;
      const startX = (0.5 - view.centreXPx) * stepX;
      fillWaves(
        noise,
        { from: left, to: right, startX, stepX, z: z * frequency, footprint: footprint * frequency },
        waves,
      );
      const fine = waves.unresolved;
      let gust = 0;
      for (let x = left; x < right; x++) {
        const i = y * widthPx + x;
        if (labels[i] !== STUFF_LABELS.water) continue;
        const tangent = (x + 0.5 - view.centreXPx) / focalPx;
        const wx = tangent * z;
        // Gusts: patches of ruffled and of calm water, too broad to be asked for at every pixel.
        if (x % GUST_STEP_PX === 0 || gust === 0) {
          gust = 0.35 + 0.9 * smoothstep(-0.25, 0.4, noise.fractal(wx * frequency * 0.1 + 40, z * frequency * 0.22, 3));
        }
        const rough = roughness * gust;
        const slopeZ = waves.along[x]! * rough;
        const slopeX = waves.across[x]! * rough;
        const unresolved = fine * rough;
        const offset = y - horizonYPx;
        const centre = horizonYPx - offset - slopeZ * 0.5 * focalPx * 0.3;
        const spread = 0.5 + unresolved * focalPx * 0.12 + Math.abs(slopeZ) * focalPx * 0.05;
        mirror.sample(x + slopeX * focalPx * 0.06, centre - spread, centre + spread * 0.6, out);
        const cosine = clamp(down / Math.sqrt(1 + down * down) + slopeZ * 0.34 + unresolved * 0.12, 0.01, 1);
        const fresnel = NORMAL_REFLECTANCE + (1 - NORMAL_REFLECTANCE) * grazing[((1 - cosine) * GRAZING_STEPS) | 0]!;
        const shine = glitter(tangent, down, waves.across[x]! * gust, waves.along[x]! * gust, fine);
        const shore = request.shallow ? request.shallow.at(wx, z) : 0;
        const seen = request.clear ? request.clear(wx, z) : 0;
        for (let c = 0; c < 3; c++) {
          const own = shore > 0 ? deep[c]! + (request.shallow!.colour[c]! - deep[c]!) * shore : deep[c]!;
          const reflected = Math.min(BRIGHTEST, out[c]! * TINT[c]!);
          const body = own + (colour[i * 3 + c]! * WET - own) * seen;
          const water = body + (reflected - body) * fresnel * (1 - 0.7 * seen) + sky.light.key[c]! * shine * (1 - seen);
          const haze = air[x * 3 + c]!;
          colour[i * 3 + c] = haze + (water - haze) * clear;
        }
        depth[i] = z / request.depthUnit;
      }
    }
  };
  const below = first * widthPx;
  frame.crew.share(
    Math.max(0, heightPx - first),
    paintRows,
    { pixels: colour.subarray(below * 3), values: widthPx * 3 },
    { pixels: depth.subarray(below), values: widthPx },
  );
}

/** Share of the glitter left when land hides the light: its glow round the edges. */
const HIDDEN_LIGHT = 0.12;

function isLightHidden(frame: Frame, { visibleLight }: WaterRequest): boolean {
  if (!visibleLight) return false;
  const { xPx, yPx } = visibleLight;
  return frame.labels[Math.floor(yPx) * frame.widthPx + Math.floor(xPx)] !== STUFF_LABELS.sky;
}

type Glitter = (right: number, down: number, slopeX: number, slopeZ: number, unresolved: number) => number;

/** The path of light on the water: facets that mirror the light, resolved near, as a mean farther away. */
function createGlitter({ sky, view, roughness }: WaterRequest, factor: number): Glitter {
  const { light, weather } = sky;
  const strength = factor * weather.disc * (light.isNight ? 1.1 : 1) * (light.elevation < -0.01 ? 0 : 1);
  if (strength === 0 || light.elevation > 0.7 || Math.cos(light.azimuth) < 0.3 || view.focalPx <= 0) return () => 0;
  const lightRight = Math.tan(light.azimuth);
  const lightUp = Math.tan(Math.max(0.02, light.elevation));
  const variance = 0.0016 + 0.011 * roughness * roughness;
  return (right, down, slopeX, slopeZ, unresolved) => {
    const sideways = (right - lightRight) / (lightUp + down + 0.06) + slopeX * 2.4;
    const along = (lightUp - down) * 0.5 + slopeZ * 0.9;
    const wide = variance + unresolved * unresolved * 0.12;
    const density = Math.exp(-(sideways * sideways * 0.11) / wide - (along * along * 0.1) / wide);
    return strength * density * Math.min(1.7, 0.05 / wide ** 0.6);
  };
}
