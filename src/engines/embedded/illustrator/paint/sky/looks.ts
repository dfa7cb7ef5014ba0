import type { LinearRgb } from '../../maths/colour.ts';
import type { TimeOfDay, Weather } from '../../scene.ts';

/** How a time of day lights a scene under a clear sky. Chosen by eye. */
export interface TimeLook {
  readonly isNight: boolean;
  /** Range of the sun's (at night the moon's) elevation, degrees. */
  readonly elevationDegrees: readonly [low: number, high: number];
  /** True when the light may stand in the picture; otherwise it comes from the side or from behind the camera. */
  readonly isLightInView: boolean;
  readonly turbidity: number;
  /** Mean luminance the sky is exposed to. */
  readonly skyLuminance: number;
  readonly skyTint: LinearRgb;
  /** Added everywhere: light scattered more than once. */
  readonly skyLift: LinearRgb;
  readonly key: LinearRgb;
  /** How white the air is down at the horizon, 0–1: light scattered many times, which single scattering lacks. */
  readonly whiteHorizon: number;
  /** How far the air before the land takes the colour of the whole sky instead of the glow behind it, 0–1. */
  readonly airShade: number;
  /** Strength of the light from the sky on things. */
  readonly ambient: number;
  /** Its colour against that of the sky in view, which a low sun reddens while the rest stays blue. */
  readonly ambientTint: LinearRgb;
}

const NEUTRAL: LinearRgb = [1, 1, 1];

/** The times of day. */
export const TIME_LOOKS: Record<TimeOfDay, TimeLook> = {
  day: {
    isNight: false,
    elevationDegrees: [28, 46],
    isLightInView: false,
    turbidity: 1,
    skyLuminance: 0.36,
    skyTint: [0.9, 0.98, 1.04],
    skyLift: [0.004, 0.008, 0.014],
    key: [1.28, 1.17, 1.0],
    whiteHorizon: 0.75,
    airShade: 0,
    ambient: 1,
    ambientTint: NEUTRAL,
  },
  noon: {
    isNight: false,
    elevationDegrees: [55, 66],
    isLightInView: false,
    turbidity: 0.8,
    skyLuminance: 0.38,
    skyTint: [0.86, 0.97, 1.06],
    skyLift: [0.002, 0.006, 0.014],
    key: [1.3, 1.24, 1.12],
    whiteHorizon: 0.75,
    airShade: 0,
    ambient: 1.05,
    ambientTint: NEUTRAL,
  },
  golden: {
    isNight: false,
    elevationDegrees: [7, 11],
    isLightInView: true,
    turbidity: 1.1,
    skyLuminance: 0.29,
    skyTint: [0.95, 0.96, 1.08],
    skyLift: [0.004, 0.006, 0.016],
    key: [1.5, 1.0, 0.55],
    whiteHorizon: 0.12,
    airShade: 0.22,
    ambient: 0.95,
    ambientTint: [0.9, 1, 1.14],
  },
  sunset: {
    isNight: false,
    elevationDegrees: [1.6, 3.6],
    isLightInView: true,
    turbidity: 1.3,
    skyLuminance: 0.25,
    skyTint: [1.04, 0.92, 1.1],
    skyLift: [0.01, 0.007, 0.022],
    key: [1.42, 0.8, 0.46],
    whiteHorizon: 0,
    airShade: 0.48,
    ambient: 0.95,
    ambientTint: [0.8, 0.98, 1.28],
  },
  sunrise: {
    isNight: false,
    elevationDegrees: [2.4, 4.6],
    isLightInView: true,
    turbidity: 1,
    skyLuminance: 0.3,
    skyTint: [0.98, 0.96, 1.08],
    skyLift: [0.006, 0.009, 0.022],
    key: [1.42, 0.86, 0.56],
    whiteHorizon: 0.08,
    airShade: 0.4,
    ambient: 1,
    ambientTint: [0.84, 0.99, 1.2],
  },
  dusk: {
    isNight: false,
    elevationDegrees: [-4, -2.4],
    isLightInView: true,
    turbidity: 1.1,
    skyLuminance: 0.13,
    skyTint: [0.8, 0.96, 1.14],
    skyLift: [0.002, 0.007, 0.022],
    key: [0.46, 0.3, 0.38],
    whiteHorizon: 0,
    airShade: 0.6,
    ambient: 1.15,
    ambientTint: [0.85, 1, 1.15],
  },
  'blue-hour': {
    isNight: false,
    elevationDegrees: [-7.5, -6],
    isLightInView: true,
    turbidity: 1,
    skyLuminance: 0.1,
    skyTint: [0.42, 0.8, 1.3],
    skyLift: [0.002, 0.012, 0.045],
    key: [0.16, 0.24, 0.42],
    whiteHorizon: 0.15,
    airShade: 0.95,
    ambient: 1.2,
    ambientTint: [0.6, 0.98, 1.2],
  },
  night: {
    isNight: true,
    elevationDegrees: [9, 22],
    isLightInView: true,
    turbidity: 1,
    skyLuminance: 0.05,
    skyTint: NEUTRAL,
    skyLift: [0, 0, 0],
    key: [0.2, 0.27, 0.42],
    whiteHorizon: 0,
    airShade: 0,
    ambient: 1.5,
    ambientTint: NEUTRAL,
  },
};

/** What weather does to the sky and its light. */
export interface WeatherLook {
  /** 0 = the clear sky's colours, 1 = grey. */
  readonly greyness: number;
  readonly skyTint: LinearRgb;
  readonly skyBrightness: number;
  /** Factor on the direct light; its colour goes grey by `greyness`. */
  readonly key: number;
  readonly ambient: number;
  /** How much of the sun's or moon's disc is seen, 0–1. */
  readonly disc: number;
  /** Share of the sky under cloud sheets, range for the seed. */
  readonly cover: readonly [low: number, high: number];
  /** Luminance of thick cloud, relative to the clear sky's ambient light. */
  readonly cloudBrightness: number;
  /** How strongly thick and thin parts of a cloud sheet differ. */
  readonly cloudContrast: number;
  /** Chance that a bolt of lightning shows. */
  readonly lightning: number;
  /** How far low clouds drown in mist, 0–1. */
  readonly mist: number;
  /** Extinction of air per unit of distance (1 = from the camera to where subjects stand, a few metres). */
  readonly haze: number;
  /** Share of the air's density lost per world unit of height. Default: see `hazeUnder`. */
  readonly thinning?: number;
  /** Factor on how far the air before distant land is in shade. Default: 1. */
  readonly airShade?: number;
}

/** The weathers. */
const WEATHER_LOOKS: Record<Weather, WeatherLook> = {
  clear: {
    greyness: 0,
    skyTint: NEUTRAL,
    skyBrightness: 1,
    key: 1,
    ambient: 1,
    disc: 1,
    cover: [0.05, 0.5],
    cloudBrightness: 1,
    cloudContrast: 0.8,
    lightning: 0,
    mist: 0,
    haze: 1,
  },
  overcast: {
    greyness: 0.86,
    skyTint: [0.97, 1, 1.06],
    skyBrightness: 1.05,
    key: 0.45,
    ambient: 1.15,
    disc: 0,
    cover: [0.97, 1],
    cloudBrightness: 1,
    cloudContrast: 0.9,
    lightning: 0,
    mist: 0.15,
    haze: 1.5,
  },
  rain: {
    greyness: 0.86,
    skyTint: [0.93, 1, 1.1],
    skyBrightness: 0.66,
    key: 0.32,
    ambient: 1,
    disc: 0,
    cover: [1, 1],
    cloudBrightness: 0.66,
    cloudContrast: 0.9,
    lightning: 0,
    mist: 0.45,
    haze: 3,
  },
  storm: {
    greyness: 0.7,
    skyTint: [0.8, 0.99, 1.18],
    skyBrightness: 0.85,
    key: 0.34,
    ambient: 0.85,
    disc: 0,
    cover: [0.92, 1],
    cloudBrightness: 0.62,
    cloudContrast: 1.9,
    lightning: 0.5,
    mist: 0.2,
    haze: 2,
  },
  snow: {
    greyness: 0.84,
    skyTint: [0.94, 1, 1.1],
    skyBrightness: 1.3,
    key: 0.42,
    ambient: 1.2,
    disc: 0,
    cover: [1, 1],
    cloudBrightness: 1.35,
    cloudContrast: 0.75,
    lightning: 0,
    mist: 0.4,
    haze: 2.3,
  },
  fog: {
    greyness: 0.8,
    skyTint: [0.99, 1, 1.03],
    skyBrightness: 1.3,
    key: 0.5,
    ambient: 1.15,
    disc: 0.3,
    cover: [1, 1],
    cloudBrightness: 1.3,
    cloudContrast: 0.25,
    lightning: 0,
    mist: 1,
    haze: 5.5,
  },
};

const LOW_SUN: ReadonlySet<TimeOfDay> = new Set<TimeOfDay>(['golden', 'sunrise', 'sunset', 'dusk', 'blue-hour']);

/** Fog under a low sun: it lies in the valleys, coloured by the sky that is open above it. */
const LOW_MIST: WeatherLook = {
  greyness: 0.06,
  skyTint: NEUTRAL,
  skyBrightness: 1.1,
  key: 0.9,
  ambient: 1.05,
  disc: 0.85,
  cover: [0.05, 0.4],
  cloudBrightness: 1.1,
  cloudContrast: 0.5,
  lightning: 0,
  mist: 0.7,
  haze: 5.5,
  thinning: 1.15,
  airShade: 0.1,
};

/** Snow that falls at night: it lights the dark, blue as the sky above the clouds. */
const NIGHT_SNOW: WeatherLook = {
  ...WEATHER_LOOKS.snow,
  greyness: 0.25,
  skyBrightness: 1.9,
  key: 1.5,
  ambient: 2.1,
  cover: [0.6, 0.85],
  haze: 1.5,
};

/** How a weather looks at an hour. */
export function weatherLook(weather: Weather, time: TimeOfDay): WeatherLook {
  if (weather === 'fog' && LOW_SUN.has(time)) return LOW_MIST;
  return weather === 'snow' && time === 'night' ? NIGHT_SNOW : WEATHER_LOOKS[weather];
}
