import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Sky } from '../sky/sky.ts';
import { createAirColours, type Haze } from '../terrain/haze.ts';
import type { View } from '../view.ts';
import { createMirror } from './mirror.ts';
import { createWaveTile } from './wave-tile.ts';

/** An open sea with real waves. */
export interface SwellRequest {
  readonly sky: Sky;
  readonly view: View;
  readonly noise: Noise;
  readonly random: Random;
  readonly haze: Haze;
  /** Height of the eye over the mean water, world units. */
  readonly eye: number;
  readonly depthUnit: number;
  /** Height of the great waves, world units, and their length. */
  readonly height: number;
  readonly length: number;
  /** Steepness of the small waves, 1 = fresh breeze. */
  readonly chop: number;
  /** Share of foam on crests, 0–1. */
  readonly foam: number;
  readonly deep: LinearRgb;
  /** Light through thin crests. */
  readonly crest: LinearRgb;
}

/** Lengths of the two finer systems of waves, relative to the great ones, and their heights. */
const CHOP_LENGTH = 0.23;
const RIPPLE_LENGTH = 0.052;
/** The small waves on great ones grow no taller than on waves of this height, world units: else seas look like rocks. */
const TALLEST_CHOP = 0.25;
/** Way from one sample of a column to the next, as a share of the distance. */
const STRIDE = 0.005;
/** Distance from which the water is level, and the least way between two samples there. */
const LEVEL_FROM = 13;
const LEVEL_STRIDE_PX = 0.35;
const FARTHEST = 60;
const BRIGHTEST = 1.8;
const VALUES = 6;

/** Draws the sea column by column from near to far, waves hiding what lies behind them. Call it after the sky. */
export function paintSwell(frame: Frame, request: SwellRequest): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { view, eye } = request;
  const { focalPx, horizonYPx } = view;
  const shade = createShader(frame, request);
  const start = (0.8 * Math.max(0.03, eye - request.height) * focalPx) / Math.max(1, heightPx - horizonYPx);
  let before = new Float64Array(VALUES);
  let here = new Float64Array(VALUES);
  const strideAt = (z: number): number =>
    z < LEVEL_FROM ? z * STRIDE : Math.max(z * STRIDE, (z * z * LEVEL_STRIDE_PX) / (eye * focalPx));
  const paintColumn = (x: number): void => {
    const right = (x + 0.5 - view.centreXPx) / focalPx;
    let top = heightPx;
    let red = 0;
    let green = 0;
    let blue = 0;
    let isFirst = true;
    for (let z = start; z < FARTHEST; z += strideAt(z)) {
      const rowY = shade.heightAt(right, z, top);
      if (rowY >= top && !isFirst) continue;
      shade.colourAt(x, right, z, here);
      here[0] = rowY;
      here[1] = z;
      if (isFirst) {
        before.set(here);
        before[0] = heightPx + 1;
        isFirst = false;
      }
      const span = Math.max(1e-3, before[0]! - rowY);
      const newTop = Math.max(0, rowY);
      for (let pixel = Math.ceil(top) - 1; pixel + 1 > newTop && pixel >= 0; pixel--) {
        const upper = Math.max(newTop, pixel);
        const cover = Math.min(top, pixel + 1) - upper;
        const t = clamp((before[0]! - pixel - 0.5) / span);
        red += (before[2]! + (here[2]! - before[2]!) * t) * cover;
        green += (before[3]! + (here[3]! - before[3]!) * t) * cover;
        blue += (before[4]! + (here[4]! - before[4]!) * t) * cover;
        const i = pixel * widthPx + x;
        depth[i] = z / request.depthUnit;
        labels[i] = STUFF_LABELS.water;
        if (upper !== pixel) continue;
        colour[i * 3] = red;
        colour[i * 3 + 1] = green;
        colour[i * 3 + 2] = blue;
        red = 0;
        green = 0;
        blue = 0;
      }
      top = Math.min(top, newTop);
      [before, here] = [here, before];
    }
    const pixel = Math.floor(top);
    const rest = top - pixel;
    if (pixel >= heightPx || rest === 0) return;
    const c = (pixel * widthPx + x) * 3;
    colour[c] = red + colour[c]! * rest;
    colour[c + 1] = green + colour[c + 1]! * rest;
    colour[c + 2] = blue + colour[c + 2]! * rest;
  };
  const paintColumns = (from: number, to: number): void => {
    for (let x = from; x < to; x++) paintColumn(x);
  };
  frame.crew.share(
    widthPx,
    paintColumns,
    { pixels: colour, values: 3, rows: heightPx },
    { pixels: depth, values: 1, rows: heightPx },
    { pixels: labels, values: 1, rows: heightPx },
  );
}

interface Shader {
  /** Row of the great waves' surface at a place. */
  heightAt(right: number, z: number, top: number): number;
  /** Colour there into `out[2..4]`. */
  colourAt(x: number, right: number, z: number, out: Float64Array): void;
}

function createShader(frame: Frame, request: SwellRequest): Shader {
  const { view, sky, noise, eye, height, length, chop, random } = request;
  const { focalPx, horizonYPx } = view;
  const tile = createWaveTile(random.fork('tile'), frame.crew);
  const offset = random.between(0, 9);
  const air = createAirColours(sky, view, frame.widthPx);
  const mirror = createMirror(frame, Math.ceil(horizonYPx));
  const { key, ambient, direction } = sky.light;
  const isLightShown = sky.weather.disc > 0 && sky.light.elevation > -0.01;
  const glitterStrength = isLightShown ? sky.weather.disc * (sky.light.isNight ? 0.8 : 1) : 0;
  const scale = 1 / (length * 4);
  const chopHeight = Math.min(height, TALLEST_CHOP);
  const great = new Float64Array(3);
  const middle = new Float64Array(3);
  const small = new Float64Array(3);
  const reflected = new Float32Array(3);

  function heightAt(right: number, z: number): number {
    const x = right * z;
    tile.sample(x * scale + offset, z * scale, great);
    tile.sample(
      (x * 0.8 + z * 0.6) * (scale / CHOP_LENGTH),
      (z * 0.8 - x * 0.6) * (scale / CHOP_LENGTH) + offset,
      middle,
    );
    // Waves lie down far away, where they would only flicker, and close by, where one would wash over the eye.
    const fade = smoothstep(LEVEL_FROM, 2, z) * (0.25 + 0.75 * smoothstep(0.5, 2.2, z));
    const level = (great[0]! * height + middle[0]! * 0.16 * chop * chopHeight) * fade;
    return horizonYPx - ((level - eye) * focalPx) / z;
  }

  function colourAt(x: number, right: number, z: number, out: Float64Array): void {
    const wx = right * z;
    const footprint = (z * z) / (focalPx * eye);
    const seen = (size: number): number => clamp(size / (footprint * 2.5) - 0.25);
    const rippleScale = scale / RIPPLE_LENGTH;
    const middleSeen = seen(length * CHOP_LENGTH * 0.6);
    const smallSeen = seen(length * RIPPLE_LENGTH * 0.6);
    const greatSeen = seen(length * 0.5);
    const steep = height * scale;
    let slopeX = great[1]! * steep * greatSeen;
    let slopeZ = great[2]! * steep * greatSeen;
    const chopSteep = 0.024 * chop;
    if (middleSeen > 0) {
      slopeX += (middle[1]! * 0.8 - middle[2]! * 0.6) * chopSteep * middleSeen;
      slopeZ += (middle[1]! * 0.6 + middle[2]! * 0.8) * chopSteep * middleSeen;
    }
    if (smallSeen > 0) {
      tile.sample(wx * rippleScale, z * rippleScale, small);
      slopeX += small[1]! * 0.02 * chop * smallSeen;
      slopeZ += small[2]! * 0.02 * chop * smallSeen;
    }
    const hidden = (2 - middleSeen - smallSeen) * 0.09 * chop;
    // View ray (right, down, 1), mirrored at the surface with the normal (−slopeX, 1, −slopeZ).
    const down = eye / z;
    const rayLength = Math.sqrt(1 + right * right + down * down);
    const normalLength = Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const cosine = clamp((down + right * slopeX + slopeZ) / (rayLength * normalLength) + hidden * 0.5, 0.015, 1);
    const twice = (2 * (-down - right * slopeX - slopeZ)) / (normalLength * normalLength);
    const mx = right + twice * slopeX;
    const my = Math.max(0.012, -down - twice) + hidden * 0.25;
    const mz = Math.max(0.2, 1 + twice * slopeZ);
    const rowY = horizonYPx - (my / mz) * focalPx;
    const blurPx = focalPx * (0.012 + hidden * 0.35);
    mirror.sample(view.centreXPx + (mx / mz) * focalPx, rowY - blurPx, rowY + blurPx * 0.5, reflected);
    const fresnel = 0.025 + 0.975 * (1 - cosine) ** 4.6;
    const lift = great[0]! * greatSeen;
    const through = clamp(0.12 + lift * 0.5) * (0.35 + 0.65 * Math.max(0, direction[2])) * smoothstep(9, 0.5, z);
    const mirrorLength = Math.sqrt(mx * mx + my * my + mz * mz);
    const towards = (mx * direction[0] + my * direction[1] + mz * direction[2]) / mirrorLength;
    const sharpness = 420 / (1 + hidden * 46);
    const glitter = glitterStrength * Math.min(2.4, 0.25 + sharpness * 0.006) * Math.exp((towards - 1) * sharpness);
    const foam = request.foam > 0 ? foamAt(wx, z, lift + middle[0]! * 0.25 * chop, footprint) : 0;
    const clear = Math.exp(-z * request.haze.density);
    for (let c = 0; c < 3; c++) {
      const own = request.deep[c]! + (request.crest[c]! - request.deep[c]!) * through;
      let water = own + (Math.min(BRIGHTEST, reflected[c]!) * 0.95 - own) * fresnel + key[c]! * glitter;
      const white = 0.82 * (key[c]! * (0.35 + 0.6 * direction[1]) + ambient[c]! * 0.95);
      water += (white - water) * foam;
      out[2 + c] = air[x * 3 + c]! + (water - air[x * 3 + c]!) * clear;
    }
  }

  function foamAt(x: number, z: number, lift: number, footprint: number): number {
    const patch = noise.fractal((x * 0.35) / length, (z * 0.5) / length, 3);
    const begins = 0.85 - request.foam * 0.62;
    const crest = smoothstep(begins, begins + 0.35, lift + patch * 0.45) * clamp(request.foam * 3);
    const streaks = smoothstep(0.02, 0.3, patch) * request.foam * 0.55;
    if (crest + streaks < 0.01) return 0;
    // Lace keeps about the same size on screen: coarse where fine would only blur.
    const coarseness = footprint > 0.05 * length ? 0.3 : 1;
    const texture = lace((x * coarseness) / length, (z * coarseness) / length);
    return clamp(
      crest * 0.85 * smoothstep(0.95 - crest * 0.75, 1.2 - crest * 0.7, texture + 0.12) +
        streaks * smoothstep(0.5, 0.95, texture),
    );
  }

  function lace(x: number, z: number): number {
    const bend = noise.at(x * 3, z * 3) * 0.5;
    return clamp(
      1.3 - Math.abs(noise.at(x * 19 + bend, z * 25)) * 1.8 - Math.abs(noise.at(x * 47, z * 61 + bend)) * 1.4,
    );
  }

  return { heightAt, colourAt };
}
