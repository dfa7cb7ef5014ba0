import type { Scene, SettingId } from '../scene.ts';
import { HABITAT_OF_WEATHER, type Habitat, INDOORS } from './habitat.ts';

/** Keeps the possibilities that go with the prompt's weather and season, or all when none does. */
export function narrow(habitat: Habitat, scene: Scene): Habitat {
  const isInside = scene.entities.some(({ concept }) => concept === 'window');
  const wantsSky =
    !isInside &&
    ((scene.weather !== undefined && scene.weather !== 'clear') ||
      scene.time === 'sunset' ||
      scene.time === 'sunrise' ||
      scene.light === 'moonlight' ||
      scene.entities.some(({ concept }) => concept === 'full-moon' || concept === 'crescent-moon') ||
      (scene.time === 'night' && scene.weather === 'clear'));
  const hidesSky = (setting: SettingId): boolean =>
    INDOORS.has(setting) ||
    setting === 'underwater' ||
    (setting === 'forest' && (scene.light === 'moonlight' || scene.time === 'sunset' || scene.time === 'sunrise'));
  if (wantsSky && isStill(habitat)) return ['table'];
  const open = wantsSky ? habitat.filter((setting) => !hidesSky(setting)) : habitat;
  if (wantsSky && open.length === 0)
    return HABITAT_OF_WEATHER[scene.weather ?? 'clear'] ?? ['meadow', 'beach', 'street'];
  const ofWeather = scene.weather && HABITAT_OF_WEATHER[scene.weather];
  const both = ofWeather ? open.filter((setting) => ofWeather.includes(setting)) : [];
  if (both.length > 0) return both;
  return open.length > 0 ? open : habitat;
}

/** What is at home on tables stays there at any hour. */
function isStill(habitat: Habitat): boolean {
  return habitat.length > 0 && habitat.every((setting) => setting === 'table' || setting === 'studio');
}
