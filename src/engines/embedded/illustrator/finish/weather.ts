import { mixRgb, scaleRgb } from '../maths/colour.ts';
import type { Noise } from '../maths/noise.ts';
import type { Random } from '../maths/random.ts';
import type { Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Season, SettingId, Weather } from '../scene.ts';
import { applyFog } from './fog.ts';
import { applyRain } from './rain.ts';
import { applySnowfall } from './snowfall.ts';
import { applyWind } from './wind.ts';

/** Settings under a roof, under water or without air: weather stays outside. */
const SHELTERED: ReadonlySet<SettingId> = new Set<SettingId>([
  'room',
  'kitchen',
  'cafe',
  'library',
  'table',
  'studio',
  'portrait',
  'underwater',
  'space',
  'moon',
  'planet',
  'abstract',
]);

/** True where rain and snow fall into the picture. */
export function isOpenAir(setting: SettingId): boolean {
  return !SHELTERED.has(setting);
}

/** What is left of the veil of rain and snow where a print is made of the picture. */
const PRINTED_VEIL = 0.3;

/**
 * Draws the air between the camera and the scene: fog, rain, falling snow. Changes the frame's colour in place. Where `isPrinted`,
 * drops and flakes are left to the print (see `printWeather`). `wind` is
 * the season whose leaves or petals a wind carries.
 */
export function applyWeather(
  frame: Frame,
  stage: Stage,
  weather: Weather,
  setting: SettingId,
  random: Random,
  noise: Noise,
  isPrinted = false,
  wind?: Season,
): void {
  if (!isOpenAir(setting)) return;
  const veil = isPrinted ? PRINTED_VEIL : 1;
  const light = mixRgb(stage.ambient, stage.key, 0.4);
  if (weather === 'fog') applyFog(frame, { colour: stage.haze, density: 0.035 }, noise);
  if (weather === 'rain' || weather === 'storm') {
    const isStorm = weather === 'storm';
    applyFog(frame, { colour: stage.haze, density: (isStorm ? 0.022 : 0.014) * veil }, noise);
    if (isPrinted) return;
    const slant = isStorm ? random.between(0.2, 0.34) : random.between(0.06, 0.16);
    applyRain(
      frame,
      {
        streaks: isStorm ? 2600 : 1900,
        slant: random.chance(0.5) ? slant : -slant,
        light: mixRgb(light, [0.9, 0.95, 1], 0.35),
      },
      random,
    );
  }
  if (wind) applyWind(frame, { season: wind, light }, random.fork('wind'));
  if (weather === 'snow') {
    applyFog(frame, { colour: stage.haze, density: 0.02 * veil }, noise);
    if (isPrinted) return;
    applySnowfall(frame, { flakes: 1300, light: scaleRgb(mixRgb(light, [1, 1, 1], 0.5), 0.95) }, random);
  }
}
