import {
  DARK_TIMES,
  type DecorId,
  type Scene,
  type Season,
  type SettingId,
  type TimeOfDay,
  type Weather,
} from '../scene.ts';
import { CONSTELLATION_NAMES } from '../subject/own/nature/constellations.ts';
import { DRAWING_SUFFIX } from './habitat.ts';
import type { Variety } from './variety.ts';

/** Time, weather and season of a picture. */
export interface Atmosphere {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
}

const OUTDOOR_TIMES: readonly TimeOfDay[] = ['noon', 'day', 'day', 'golden', 'golden', 'sunset', 'sunset', 'sunrise'];
const TIMES_OF: Partial<Record<SettingId, readonly TimeOfDay[]>> = {
  street: ['day', 'golden', 'blue-hour', 'night'],
  room: ['day', 'day', 'golden', 'golden', 'dusk'],
  kitchen: ['day', 'day', 'golden'],
  cafe: ['day', 'day', 'golden', 'dusk'],
  library: ['day', 'golden', 'dusk'],
  table: ['day', 'day', 'golden'],
  studio: ['day'],
  portrait: ['day', 'day', 'golden'],
  abstract: ['day'],
  underwater: ['noon', 'day', 'day', 'golden'],
  space: ['night'],
  moon: ['night'],
  planet: ['day', 'sunset', 'dusk', 'night'],
  forest: ['day', 'day', 'golden', 'sunrise'],
  snow: ['day', 'golden', 'day', 'blue-hour'],
};
/** Rooms that live by their daylight. */
const BRIGHT_DECORS: ReadonlySet<DecorId> = new Set<DecorId>(['modern', 'minimalist', 'scandinavian']);
const BRIGHT_TIMES: readonly TimeOfDay[] = ['day', 'day', 'day', 'golden'];
/** Land that is seen from the air lies in the haze of a low sun. */
const AERIAL_TIMES: readonly TimeOfDay[] = ['noon', 'day', 'day', 'golden'];
/** Grey skies nobody asked for are rare. */
const OVERCAST_CHANCE = 0.04;
/** With subjects the light should show them: low suns are rarer. */
const SUBJECT_TIMES: readonly TimeOfDay[] = ['noon', 'day', 'day', 'day', 'golden', 'golden', 'sunset', 'sunrise'];
const NOCTURNAL = new Set([
  'owl',
  'bat',
  'crescent-moon',
  'full-moon',
  ...CONSTELLATION_NAMES,
  'star',
  'firefly',
  'ghost',
  'vampire',
  'fireworks',
  'jack-o-lantern',
  'neon-sign',
  'aurora',
  'headstone',
  'grim-reaper',
]);

/** What the prompt says of time, weather and season, the rest from the seed. */
export function chooseAtmosphere(scene: Scene, setting: SettingId, variety: Variety): Atmosphere {
  const weather = saidWeather(scene) ?? (variety.value('weather') < OVERCAST_CHANCE ? 'overcast' : 'clear');
  return {
    time: scene.time ?? chooseTime(scene, setting, weather, variety),
    weather: isSunny(scene) && !scene.weather ? 'clear' : weather,
    season: scene.season ?? chooseSeason(scene, setting, weather, variety),
  };
}

/** The moon is seen over snow that has fallen. */
function saidWeather({ weather, light }: Scene): Weather | undefined {
  return weather === 'snow' && light === 'moonlight' ? 'clear' : weather;
}

/** Low and missing suns want a sky to be seen in. */
function isSunny(scene: Scene): boolean {
  return scene.time !== undefined || scene.mood === 'joy';
}

function chooseTime(scene: Scene, setting: SettingId, weather: Weather, variety: Variety): TimeOfDay {
  if (scene.light === 'moonlight') return 'night';
  if (scene.light === 'neon' || scene.styles.includes('cyberpunk')) return 'night';
  if (scene.light === 'backlit') return 'golden';
  if (scene.light === 'silhouette') return scene.time ?? 'sunset';
  if (scene.styles.includes('vaporwave')) return 'sunset';
  if (scene.styles.some((style) => style === 'illumination' || style === 'persian-miniature')) return 'day';
  if (scene.light === 'candle') return 'night';
  if (scene.entities.some((entity) => NOCTURNAL.has(entity.concept.replace(DRAWING_SUFFIX, '')))) return 'night';
  if (scene.mood === 'fear') return 'dusk';
  if (scene.hasLargeWindows || (scene.decor && BRIGHT_DECORS.has(scene.decor)))
    return variety.pick('time', BRIGHT_TIMES);
  const isAerial = scene.camera.shot === 'wide' && scene.camera.angle === 'high';
  const times =
    isAerial && TIMES_OF[setting] === undefined
      ? AERIAL_TIMES
      : (TIMES_OF[setting] ?? (scene.entities.length > 0 ? SUBJECT_TIMES : OUTDOOR_TIMES));
  const open = weather === 'clear' ? times : times.filter((time) => time === 'day' || DARK_TIMES.includes(time));
  return variety.pick('time', open.length > 0 ? open : ['day']);
}

/** Things that are seen in one season alone. */
const SEASON_OF_CONCEPT: Readonly<Record<string, Season>> = {
  snowman: 'winter',
  'bare-snowman': 'winter',
  'snowman-without-snow': 'winter',
  igloo: 'winter',
  sled: 'winter',
  sleigh: 'winter',
  skis: 'winter',
  'ski-run': 'winter',
  'snowboard-run': 'winter',
  snowflake: 'winter',
  'cherry-tree': 'spring',
  'cherry-blossom': 'spring',
  tulip: 'spring',
  daffodil: 'spring',
  'jack-o-lantern': 'autumn',
  pumpkin: 'autumn',
  'fallen-leaf': 'autumn',
  'maple-leaf': 'autumn',
  scarecrow: 'autumn',
};

/** Places that have no autumn. */
const EVERGREEN: ReadonlySet<Scene['placeKind']> = new Set<Scene['placeKind']>(['jungle', 'tropical']);

function chooseSeason(scene: Scene, setting: SettingId, weather: Weather, variety: Variety): Season {
  if (weather === 'snow' || setting === 'snow') return 'winter';
  if (scene.region === 'tropical' || EVERGREEN.has(scene.placeKind)) return 'summer';
  const shown = scene.entities.map(({ concept }) => SEASON_OF_CONCEPT[concept]).find((season) => season);
  if (shown) return shown;
  return variety.pick('season', ['summer', 'spring', 'summer', 'summer', 'autumn']);
}
