import { mix } from '../../maths/interpolate.ts';
import type { Sky } from '../sky/sky.ts';
import type { View } from '../view.ts';

/** Air between the eye and the land. */
export interface Haze {
  /** Extinction per world unit at ground level. */
  readonly density: number;
  /** Share of the density lost per world unit of height. */
  readonly thinning: number;
}

/** How fast air becomes clear with height where the weather has no say in it. */
const THINNING = 0.32;

/** Haze of a painter's usual density under the weather of the sky. */
export function hazeUnder(sky: Sky, density: number): Haze {
  return { density: density * sky.weather.haze, thinning: sky.weather.thinning ?? THINNING };
}

/** Elevations at which the colour of distant air is taken, radians: air before land is lit less than the sky's brightest edge. */
const AIR_ELEVATIONS = [0.035, 0.3];
/** Share of the upper of the two. */
const UPPER_SHARE = 0.45;

/** Air that the whole sky lights, against the light on level ground. */
const SHADED_AIR = 1.5;

/** Colour of the distant air for each column of the frame: `width × 3`, linear. */
export function createAirColours(sky: Sky, view: View, widthPx: number): Float32Array {
  const colours = new Float32Array(widthPx * 3);
  const low = new Float32Array(3);
  const upper = new Float32Array(3);
  const airShade = sky.time.airShade * (sky.weather.airShade ?? 1);
  const { ambient } = sky.light;
  for (let x = 0; x < widthPx; x++) {
    const azimuth = Math.atan((x + 0.5 - view.centreXPx) / view.focalPx);
    sky.sample(azimuth, AIR_ELEVATIONS[0]!, low);
    sky.sample(azimuth, AIR_ELEVATIONS[1]!, upper);
    for (let c = 0; c < 3; c++) {
      const glow = low[c]! + (upper[c]! - low[c]!) * UPPER_SHARE;
      colours[x * 3 + c] = mix(glow, ambient[c]! * SHADED_AIR, airShade);
    }
  }
  return colours;
}
