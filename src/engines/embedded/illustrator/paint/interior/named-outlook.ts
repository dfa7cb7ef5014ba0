import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import type { SettingId } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';
import {
  chooseDaylight,
  type Daylight,
  daylightTint,
  gardenOutlook,
  inWeather,
  litWindow,
  type Outlook,
  skyTone,
  townOutlook,
} from './outlook.ts';
import { spaceOutlook } from './space-outlook.ts';

type OutlookMaker = (brief: PainterBrief, daylight: Daylight) => Outlook;

/** How light land and water are: dark at night. */
function strengthOf(daylight: Daylight): number {
  return daylight.isNight ? 0.05 : 0.32 * (daylight.sky[0] + daylight.sky[1] + daylight.sky[2]);
}

/** Fair-weather clouds low over the horizon, lighter than the sky. */
function cloudAt({ noise }: PainterBrief, azimuth: number, up: number): number {
  const bank = noise.fractal(azimuth * 2.2 + 7, up * 7 + 3, 4);
  return smoothstep(0.05, 0.5, bank) * smoothstep(0.02, 0.12, up) * 0.5;
}

const WATER: LinearRgb = [0.05, 0.2, 0.3];
const SAND: LinearRgb = [0.62, 0.5, 0.34];
const SHORE = -0.2;

/** Open water up to the horizon; `isBeach` puts sand before it. */
export function seaOutlook(isBeach: boolean): OutlookMaker {
  return (brief, daylight) => {
    const strength = strengthOf(daylight);
    return inWeather(brief, (dx, dy, dz, out) => {
      const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
      skyTone(daylight, 0.06 + Math.abs(up) * 2, out);
      const cloud = up > 0 ? cloudAt(brief, azimuth, up) : 0;
      const cover = smoothstep(0.004, -0.004, up);
      const near = clamp(-up * 3);
      const swell = brief.noise.fractal(azimuth * mix(26, 9, near), (-1.4 / Math.min(-0.015, up)) * 0.9, 3);
      const sand = isBeach ? smoothstep(SHORE + 0.012, SHORE - 0.012, up + 0.02 * brief.noise.at(azimuth * 5, 2)) : 0;
      for (let c = 0; c < 3; c++) {
        const mirrored = mix(out[c]! * 0.75, WATER[c]! * strength, mix(0.35, 0.85, near));
        const water = mirrored * (1 + 0.42 * swell);
        const sky = mix(out[c]!, daylight.isNight ? out[c]! : daylight.low[c]!, cloud);
        out[c] = mix(mix(sky, water, cover), SAND[c]! * strength, sand);
      }
    });
  };
}

const ROCK: LinearRgb = [0.26, 0.28, 0.34];
const SNOW: LinearRgb = [0.86, 0.9, 0.96];
const FIRS: LinearRgb = [0.02, 0.05, 0.026];

/** Snow-capped mountains over dark woods; `hasLake` mirrors them in water. */
function mountainOutlook(hasLake: boolean): OutlookMaker {
  return (brief, daylight) => {
    const { noise } = brief;
    const offset = brief.random.between(0, 40);
    const strength = strengthOf(daylight);
    const shore = hasLake ? -0.05 : -9;
    const land = (azimuth: number, up: number, out: Float32Array): void => {
      skyTone(daylight, 0.06 + Math.max(0, up) * 1.6, out);
      const cloud = daylight.isNight ? 0 : cloudAt(brief, azimuth, up);
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, daylight.low[c]!, cloud);
      for (let range = 0; range < 2; range++) {
        const at = azimuth * (range === 0 ? 1.7 : 2.6) + offset + 11 * range;
        const ridge = (range === 0 ? 0.24 : 0.09) * noise.ridged(at, 3.5 + range, 5) + (range === 0 ? 0.08 : 0);
        const edge = smoothstep(0.004, -0.004, up - ridge);
        if (edge <= 0) continue;
        const slope = noise.fractal(at * 4 + up * 6, up * 9, 4);
        const tops = up < 0.05 ? 0.8 * noise.ridged(azimuth * 34 + range * 5, up * 20, 2) - 0.3 : 0;
        const white = range === 0 ? smoothstep(0.1, 0.17, up + 0.06 * slope) : 0;
        const wood = smoothstep(0.07, 0.02, up + 0.03 * slope);
        for (let c = 0; c < 3; c++) {
          const stone =
            mix(mix(ROCK[c]!, SNOW[c]!, white), FIRS[c]!, wood * 0.92) * (1 + 0.5 * slope + tops) * strength;
          const haze = mix(stone * daylightTint(daylight, c), daylight.low[c]!, range === 0 ? 0.1 : 0.03);
          out[c] = mix(out[c]!, haze, edge);
        }
      }
    };
    return inWeather(brief, (dx, dy, dz, out) => {
      const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
      if (up > shore) return land(azimuth, up, out);
      const below = shore - up;
      const ripple = 0.02 * noise.fractal(azimuth * 12, -1.2 / Math.max(0.02, below), 2);
      land(azimuth + ripple, shore + below * 0.8 + ripple, out);
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]! * 0.72, WATER[c]! * strength, clamp(below * 1.6));
    });
  };
}

const FACADES: LinearRgb = [0.34, 0.37, 0.42];

/** Towers of a large town near and far, seen from high up, lit at night. */
const skylineOutlook: OutlookMaker = (brief, daylight) => {
  const offset = Math.floor(brief.random.between(0, 4000));
  const strength = daylight.isNight ? 0.07 : strengthOf(daylight);
  return inWeather(brief, (dx, dy, dz, out) => {
    const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
    skyTone(daylight, up, out);
    for (let row = 0; row < 4; row++) {
      const near = row / 3;
      const place = azimuth * mix(26, 8, near) + offset + row * 31;
      const tower = Math.floor(place);
      const tall = hashCell(tower, row, 5);
      const top = mix(0.06, -0.16, near) + mix(0.16, 0.42, near) * tall * tall;
      const across = Math.abs(place - tower - 0.5);
      const spire = hashCell(tower, row, 6) > 0.75 && across < 0.04 ? 0.07 : across > 0.3 ? -0.03 * tall : 0;
      const edge = smoothstep(0.003, -0.003, up - top - spire);
      if (edge <= 0) continue;
      const tone = (0.55 + 0.7 * hashCell(tower, row, 7)) * strength;
      const lit =
        litWindow(place - tower, up * mix(2.4, 1, near), tower + row * 97, daylight.isNight) * mix(0.8, 1.3, near);
      for (let c = 0; c < 3; c++) {
        const wall = FACADES[c]! * tone * daylightTint(daylight, c) + lit * [1, 0.7, 0.38][c]!;
        out[c] = mix(out[c]!, mix(wall, daylight.low[c]!, mix(daylight.isNight ? 0.12 : 0.5, 0, near)), edge);
      }
    }
  });
};

/** Dunes under a wide sky. */
const desertOutlook: OutlookMaker = (brief, daylight) => {
  const strength = strengthOf(daylight);
  return inWeather(brief, (dx, dy, dz, out) => {
    const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
    skyTone(daylight, up, out);
    for (let row = 0; row < 3; row++) {
      const crest = 0.05 - 0.09 * row + 0.07 * brief.noise.at(azimuth * (2 + row) + row * 9, 1.5);
      const edge = smoothstep(0.004, -0.004, up - crest);
      const shade = 0.75 + 0.35 * smoothstep(0.1, 0, crest - up) + 0.1 * brief.noise.at(azimuth * 40, up * 120);
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, SAND[c]! * shade * strength * daylightTint(daylight, c), edge);
    }
  });
};

const garden: OutlookMaker = gardenOutlook;

const OUTLOOKS: Partial<Record<SettingId, OutlookMaker>> = {
  sea: seaOutlook(false),
  beach: seaOutlook(true),
  island: seaOutlook(true),
  cliff: seaOutlook(false),
  pier: seaOutlook(false),
  lake: mountainOutlook(true),
  river: mountainOutlook(true),
  mountains: mountainOutlook(false),
  snow: mountainOutlook(false),
  volcano: mountainOutlook(false),
  canyon: desertOutlook,
  desert: desertOutlook,
  city: skylineOutlook,
  street: townOutlook,
  meadow: garden,
  forest: garden,
  savanna: garden,
  space: spaceOutlook,
  planet: spaceOutlook,
  moon: spaceOutlook,
};

/** Places that windows can show. */
export const SEEN_FROM_WINDOWS: ReadonlySet<SettingId> = new Set(Object.keys(OUTLOOKS) as SettingId[]);

/** The daylight of rooms in tunnels or in space: that of the Earth where their windows show a place of it. */
export function daylightBeside(brief: PainterBrief, usual: Daylight): Daylight {
  const seen = brief.outlook && OUTLOOKS[brief.outlook];
  return seen && seen !== spaceOutlook ? chooseDaylight(brief) : usual;
}

/** What the windows of a room show: the place that the prompt names, or the usual. */
export function lookOut(brief: PainterBrief, daylight: Daylight, usual: OutlookMaker): Outlook {
  return ((brief.outlook && OUTLOOKS[brief.outlook]) ?? usual)(brief, daylight);
}
