import type { SettingId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { Mark } from './tagger.ts';

const LAND: ReadonlySet<SettingId> = new Set<SettingId>([
  'meadow',
  'mountains',
  'savanna',
  'desert',
  'lake',
  'river',
  'snow',
  'canyon',
  'cliff',
]);
const ROOMS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
const SMALL: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['object', 'tool', 'food', 'drink']);
const HERDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['animal', 'bird']);

/** "rolling hills with sheep", "a library with a globe": a wide view of the place, in which the animals or the things are small. */
export function opensWithPlace(
  marks: readonly Mark[],
  entities: readonly { readonly concept: string; readonly count: number }[],
  kindOf: (concept: string) => ConceptKind,
): boolean {
  const first = marks.find(({ sense }) => sense.kind === 'setting' || sense.kind === 'noun');
  if (first?.sense.kind !== 'setting' || entities.length === 0) return false;
  const { setting, placeKind } = first.sense;
  if (ROOMS.has(setting) && placeKind === undefined) return entities.every(({ concept }) => SMALL.has(kindOf(concept)));
  return LAND.has(setting) && entities.every(({ concept, count }) => count > 1 && HERDS.has(kindOf(concept)));
}
