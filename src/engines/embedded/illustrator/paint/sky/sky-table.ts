import { type LinearRgb, luminance } from '../../maths/colour.ts';
import { mix } from '../../maths/interpolate.ts';
import { createSunDepths, scatter } from './atmosphere.ts';
import type { TimeLook, WeatherLook } from './looks.ts';

const ELEVATIONS = 60;
const AZIMUTHS = 32;
const QUARTER_TURN = Math.PI / 2;
/** Rays up to this elevation set the exposure: the part of the sky pictures show. */
const EXPOSED_ELEVATION = 1;
/** Luminance above which the sky is compressed softly, so that the glow round a low sun keeps its colour. */
const SHOULDER = 0.5;

/** Colour of the sky in every direction, exposed for display, by interpolation in a table. */
export interface SkyTable {
  /** Linear RGB into `out[0..2]`; azimuth counts from the sun, both angles in radians. */
  sample(fromSun: number, elevation: number, out: Float32Array): void;
}

function elevationOfRow(row: number): number {
  return (row / (ELEVATIONS - 1)) ** 2 * QUARTER_TURN + 0.002;
}

/** Computes the table for a time and weather, steeped in a colour if one is given; `sunElevation` in radians. */
export function createSkyTable(
  time: TimeLook,
  weather: WeatherLook,
  sunElevation: number,
  colour?: LinearRgb,
): SkyTable {
  const table = new Float32Array(ELEVATIONS * AZIMUTHS * 3);
  if (time.isNight) fillNight(table);
  else fillDay(table, time, sunElevation);
  applyWeather(table, weather);
  if (colour) steep(table, colour);

  function sample(fromSun: number, elevation: number, out: Float32Array): void {
    let turn = Math.abs(fromSun) % (2 * Math.PI);
    if (turn > Math.PI) turn = 2 * Math.PI - turn;
    const row = Math.sqrt(Math.min(1, Math.max(0, elevation / QUARTER_TURN))) * (ELEVATIONS - 1);
    const column = (turn / Math.PI) * (AZIMUTHS - 1);
    const top = Math.min(ELEVATIONS - 2, row | 0);
    const left = Math.min(AZIMUTHS - 2, column | 0);
    const down = row - top;
    const along = column - left;
    const p = (top * AZIMUTHS + left) * 3;
    const q = p + AZIMUTHS * 3;
    for (let c = 0; c < 3; c++) {
      const upper = table[p + c]! + (table[p + 3 + c]! - table[p + c]!) * along;
      const lower = table[q + c]! + (table[q + 3 + c]! - table[q + c]!) * along;
      out[c] = upper + (lower - upper) * down;
    }
  }
  return { sample };
}

function fillDay(table: Float32Array, time: TimeLook, sunElevation: number): void {
  const sunDepths = createSunDepths(sunElevation);
  const radiance = new Float64Array(3);
  let total = 0;
  let count = 0;
  for (let row = 0; row < ELEVATIONS; row++) {
    const elevation = elevationOfRow(row);
    for (let column = 0; column < AZIMUTHS; column++) {
      scatter(elevation, (column / (AZIMUTHS - 1)) * Math.PI, sunDepths, time.turbidity, radiance);
      table.set(radiance, (row * AZIMUTHS + column) * 3);
      if (elevation < EXPOSED_ELEVATION) {
        total += luminance(radiance[0]!, radiance[1]!, radiance[2]!);
        count++;
      }
    }
  }
  whiten(table, time.whiteHorizon);
  const exposure = (time.skyLuminance * count) / Math.max(1e-9, total);
  for (let i = 0; i < table.length; i += 3) {
    const red = table[i]! * exposure * time.skyTint[0];
    const green = table[i + 1]! * exposure * time.skyTint[1];
    const blue = table[i + 2]! * exposure * time.skyTint[2];
    const light = luminance(red, green, blue);
    const k = light > SHOULDER ? (SHOULDER + (1 - Math.exp((SHOULDER - light) * 0.9)) * 0.85) / light : 1;
    table[i] = red * k + time.skyLift[0];
    table[i + 1] = green * k + time.skyLift[1];
    table[i + 2] = blue * k + time.skyLift[2];
  }
}

/** Elevation whose brightness the air down to the horizon keeps: single scattering alone would let it go dark and brown. */
const REFERENCE_ELEVATION = 0.17;

/** Mixes the lowest rows with a pale, faintly blue white. */
function whiten(table: Float32Array, amount: number): void {
  const reference = Math.round(Math.sqrt(REFERENCE_ELEVATION / QUARTER_TURN) * (ELEVATIONS - 1));
  for (let row = 0; row < ELEVATIONS; row++) {
    const t = amount * Math.exp(-elevationOfRow(row) * 5.5);
    for (let column = 0; column < AZIMUTHS; column++) {
      const p = (row * AZIMUTHS + column) * 3;
      const q = (reference * AZIMUTHS + column) * 3;
      const own = luminance(table[p]!, table[p + 1]!, table[p + 2]!);
      const light = Math.max(own, luminance(table[q]!, table[q + 1]!, table[q + 2]!)) * 1.12;
      table[p] = mix(table[p]!, light * 0.95, t);
      table[p + 1] = mix(table[p + 1]!, light, t);
      table[p + 2] = mix(table[p + 2]!, light * 1.1, t);
    }
  }
}

function fillNight(table: Float32Array): void {
  for (let row = 0; row < ELEVATIONS; row++) {
    const low = Math.exp(-elevationOfRow(row) * 2.4);
    for (let column = 0; column < AZIMUTHS; column++) {
      const glow = low * Math.exp((-column / (AZIMUTHS - 1)) * Math.PI * 1.2);
      const p = (row * AZIMUTHS + column) * 3;
      table[p] = 0.007 + 0.022 * low + 0.02 * glow;
      table[p + 1] = 0.015 + 0.045 * low + 0.03 * glow;
      table[p + 2] = 0.05 + 0.09 * low + 0.05 * glow;
    }
  }
}

function applyWeather(table: Float32Array, weather: WeatherLook): void {
  for (let i = 0; i < table.length; i += 3) {
    const light = luminance(table[i]!, table[i + 1]!, table[i + 2]!);
    const k = weather.skyBrightness;
    table[i] = mix(table[i]!, light * weather.skyTint[0], weather.greyness) * k;
    table[i + 1] = mix(table[i + 1]!, light * weather.skyTint[1], weather.greyness) * k;
    table[i + 2] = mix(table[i + 2]!, light * weather.skyTint[2], weather.greyness) * k;
  }
}

/** How far a sky takes on a colour asked for, how far that colour is paled first, and how much darker a sky so rich in it is. */
const STEEPED = 0.88;
const PALED = 0.16;
const RICHER = 0.78;
/** Dark colours stay apart from black. */
const LEAST_LIGHT = 0.06;

/** Gives every direction the hue of a colour, at its own brightness. */
function steep(table: Float32Array, colour: LinearRgb): void {
  const light = Math.max(LEAST_LIGHT, luminance(...colour));
  for (let i = 0; i < table.length; i += 3) {
    const own = luminance(table[i]!, table[i + 1]!, table[i + 2]!);
    for (let c = 0; c < 3; c++)
      table[i + c] = mix(table[i + c]!, mix(colour[c]! / light, 1, PALED) * own * RICHER, STEEPED);
  }
}
