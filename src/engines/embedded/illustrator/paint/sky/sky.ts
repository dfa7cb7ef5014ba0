import { type LinearRgb, luminance, mixRgb, multiplyRgb, scaleRgb } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { TimeOfDay, Weather } from '../../scene.ts';
import type { LightDirection } from '../painter.ts';
import { TIME_LOOKS, type TimeLook, type WeatherLook, weatherLook } from './looks.ts';
import { createSkyTable } from './sky-table.ts';

/** What a sky is made from; the seed (in `random`) decides sun position and clouds. */
export interface SkyRequest {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly random: Random;
  readonly noise: Noise;
  /** False keeps sun and moon out of the picture even at times that usually show them. Default: true. */
  readonly showLight?: boolean;
  /** Side of sun and moon: -1 = left, 1 = right. Default: the seed decides. */
  readonly lightSide?: -1 | 1;
  /** True where a bolt of lightning is wanted. Default: storms have one by chance. */
  readonly hasLightning?: boolean;
  /** Colour that the whole sky takes on. Default: that of the hour and weather. */
  readonly skyColour?: LinearRgb;
  /** True for a sky of few plain forms. Default: false. */
  readonly isGraphic?: boolean;
}

/** A sky: its colour in every direction, its light, and which clouds it holds. */
export interface Sky {
  readonly time: TimeLook;
  readonly weather: WeatherLook;
  readonly light: SkyLight;
  readonly clouds: CloudPlan;
  /** True for a sky of few plain forms: a large even disc, no glow, clouds of one tone. */
  readonly isGraphic: boolean;
  readonly noise: Noise;
  /** Seeds cloud shapes, stars and the moon's face. */
  readonly random: Random;
  /** Colour of cloudless sky: azimuth from the view axis (right positive) and elevation, radians; linear RGB into `out`. */
  sample(azimuth: number, elevation: number, out: Float32Array): void;
}

/** The light of sun or moon and sky on things. Azimuth from the view axis, right positive; radians. */
export interface SkyLight {
  readonly azimuth: number;
  readonly elevation: number;
  readonly direction: LightDirection;
  readonly key: LinearRgb;
  readonly ambient: LinearRgb;
  /** Colour of the air low over the horizon in view. */
  readonly haze: LinearRgb;
  readonly isNight: boolean;
}

/** Amounts of the kinds of cloud, 0–1 each. */
export interface CloudPlan {
  /** Share of the sky under a layer of rolls and cells. */
  readonly sheet: number;
  /** High thin streaks. */
  readonly cirrus: number;
  /** Heaps with flat bases. */
  readonly cumulus: number;
  /** Heaps of one tone. Default: none. */
  readonly plain?: number;
}

/** Share of the light of the sky that comes from near the horizon. */
const HORIZON_SHARE = 0.2;
/** How far the light from a sky of a colour asked for is plain, so that things keep their own. */
const PLAINER = 0.6;
/** Light from below the horizon still seems to come from just above it. */
const LOWEST_LIGHT_ELEVATION = 0.06;

/** Plans a sky. Paint it with `paintSky`, or ask it for colours with `sample`. */
export function createSky(request: SkyRequest): Sky {
  const time = TIME_LOOKS[request.time];
  const usual = weatherLook(request.weather, request.time);
  const weather = request.hasLightning ? { ...usual, lightning: 1 } : usual;
  const random = request.random.fork('sky');
  const isInView = time.isLightInView && request.showLight !== false;
  const elevation = (random.between(...time.elevationDegrees) * Math.PI) / 180;
  const bySeed = random.chance(0.5) ? 1 : -1;
  const azimuth = (request.lightSide ?? bySeed) * (isInView ? random.between(0.02, 0.34) : random.between(0.75, 2.1));
  const table = createSkyTable(time, weather, elevation, request.skyColour);
  const sample = (at: number, up: number, out: Float32Array): void => table.sample(at - azimuth, up, out);
  return {
    time,
    weather,
    light: skyLight(time, weather, azimuth, elevation, sample, request.skyColour ? PLAINER : 0),
    clouds: cloudsOf(request, weather, random),
    isGraphic: request.isGraphic ?? false,
    noise: request.noise,
    random,
    sample,
  };
}

function skyLight(
  time: TimeLook,
  weather: WeatherLook,
  azimuth: number,
  elevation: number,
  sample: Sky['sample'],
  plainness: number,
): SkyLight {
  const colour = new Float32Array(3);
  const at = (turn: number, up: number): LinearRgb => {
    sample(turn, up, colour);
    return [colour[0]!, colour[1]!, colour[2]!];
  };
  const haze = mixRgb(at(0, 0.03), at(azimuth + Math.PI / 2, 0.05), 0.35);
  const fromSky = wholeSky(mixRgb(at(azimuth + 2.2, 1.1), at(azimuth + 1.2, 0.5), 0.5), haze, time.airShade);
  const plain = luminance(...fromSky);
  const shed = mixRgb(fromSky, [plain, plain, plain], plainness);
  const lightElevation = Math.max(LOWEST_LIGHT_ELEVATION, elevation);
  const level = Math.cos(lightElevation);
  const grey = luminance(...time.key);
  const key = mixRgb(time.key, [grey * 0.97, grey, grey * 1.05], weather.greyness);
  return {
    azimuth,
    elevation,
    direction: [level * Math.sin(azimuth), Math.sin(lightElevation), level * Math.cos(azimuth)],
    key: scaleRgb(key, weather.key),
    ambient: scaleRgb(multiplyRgb(shed, time.ambientTint), time.ambient * weather.ambient),
    haze,
    isNight: time.isNight,
  };
}

/** Light of the whole sky: most of it from above. A low sun's glow near the horizon gives strength, but little of its colour. */
function wholeSky(above: LinearRgb, horizon: LinearRgb, shade: number): LinearRgb {
  const plain = mixRgb(above, horizon, HORIZON_SHARE);
  const shaded = scaleRgb(above, luminance(...plain) / Math.max(1e-6, luminance(...above)));
  return mixRgb(plain, shaded, shade);
}

function cloudsOf(request: SkyRequest, look: WeatherLook, random: Random): CloudPlan {
  const clouds = thinned(planClouds(request.weather, look, random), request);
  if (!request.isGraphic || request.weather !== 'clear') return clouds;
  return { sheet: 0, cirrus: 0, cumulus: 0, plain: look.disc === 1 ? random.next() : 0 };
}

/** Clear nights are for stars: what clouds there are hide few of them. */
function thinned(clouds: CloudPlan, { weather, time }: SkyRequest): CloudPlan {
  if (weather !== 'clear' || time !== 'night') return clouds;
  return {
    sheet: clouds.sheet * NIGHT_CLOUDS,
    cirrus: clouds.cirrus * NIGHT_CLOUDS,
    cumulus: clouds.cumulus * NIGHT_CLOUDS,
  };
}

const NIGHT_CLOUDS = 0.3;

function planClouds(weather: Weather, look: WeatherLook, random: Random): CloudPlan {
  const cover = random.between(...look.cover);
  if (weather !== 'clear') return { sheet: cover, cirrus: 0, cumulus: 0 };
  const kind = random.next();
  const cirrus = random.chance(0.55) ? random.between(0.25, 0.9) : 0;
  if (kind < 0.42) return { sheet: 0, cirrus, cumulus: random.between(0.35, 1) };
  if (kind < 0.8) return { sheet: 0.12 + cover, cirrus: cirrus * 0.6, cumulus: 0 };
  return { sheet: 0, cirrus: Math.max(0.2, cirrus), cumulus: random.between(0, 0.3) };
}
