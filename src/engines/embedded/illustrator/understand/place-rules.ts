import type { DecorId, RegionId, SettingId } from '../scene.ts';

const placesOf = (...places: SettingId[]): ReadonlySet<SettingId> => new Set(places);

/** Land that roads lead through. */
export const ROADED = placesOf('desert', 'forest', 'mountains', 'savanna', 'snow', 'meadow', 'cliff');

/** Words for paved roads have this rank, those for paths less. */
export const PAVED_RANK = 5;

/** Settings that lie in another place and show it too. */
export const LEND_THEMSELVES = placesOf('road', 'pier', 'cave', 'table', 'river', 'lake', 'space', 'city');

/** What stands in a meadow stands as well by a lake or among mountains: a village by a river. */
const OPEN_LAND = placesOf(
  'meadow',
  'lake',
  'river',
  'mountains',
  'cliff',
  'beach',
  'island',
  'forest',
  'snow',
  'road',
  'sea',
  'desert',
  'waterfall',
);

/** Places whose villages may as well lie elsewhere. */
const SHARES = placesOf('meadow', 'lake');

/** Rooms that are furnished in a style. */
export const FURNISHED = placesOf('room', 'kitchen');

/** How rooms are furnished in parts of the world. */
export const DECOR_OF_REGION: Partial<Record<RegionId, DecorId>> = {
  nordic: 'scandinavian',
  eastern: 'eastern',
  mediterranean: 'rustic',
  modern: 'modern',
};

/** What one looks at from a balcony. */
export const OVERLOOKED = placesOf(...OPEN_LAND, 'city', 'street', 'savanna', 'canyon', 'volcano');

/** Rooms that have windows, and what may be seen through them. */
export const WINDOWED = placesOf('room', 'kitchen', 'cafe', 'library');
export const SEEN_OUTSIDE = placesOf(...OVERLOOKED, 'space');

/** True where what belongs to `place` may stand in `setting`. */
export function isSharedBy(place: SettingId, setting: SettingId | undefined): boolean {
  return place === setting || (SHARES.has(place) && setting !== undefined && OPEN_LAND.has(setting));
}

/** Regions that streets are built like anyway. */
const SHOWN_BY_STREETS: ReadonlySet<string> = new Set(['western', 'mediterranean']);

/** True where `setting` shows the region: in the trees and houses of open land, or in its streets. */
export function showsRegion(setting: SettingId | undefined, region: string): boolean {
  if (setting === undefined) return false;
  return OPEN_LAND.has(setting) || (setting === 'street' && SHOWN_BY_STREETS.has(region));
}

/** What of the Earth's places is to be seen in those that are unlike them. */
export const SHOWN_ELSEWHERE: Partial<Record<SettingId, ReadonlySet<SettingId>>> = {
  underwater: placesOf('sea', 'cave', 'table', 'studio'),
  planet: placesOf('desert', 'mountains', 'canyon', 'cliff', 'space', 'sky', 'moon', 'studio', 'meadow'),
  moon: placesOf('space', 'sky', 'planet', 'mountains', 'desert', 'studio', 'meadow'),
  space: placesOf('planet', 'moon', 'sky', 'sea', 'studio'),
};

/** Where plainness is one of furniture or of a studio, not of the drawing. */
export const PLAIN_PLACES = placesOf('studio', 'room', 'kitchen', 'cafe', 'library', 'table');
