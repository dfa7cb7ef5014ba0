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
const HERDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['animal', 'bird']);

/** "rolling hills with sheep": a wide view of the land, in which the animals are small. */
export function opensWithLand(
  marks: readonly Mark[],
  entities: readonly { readonly concept: string; readonly count: number }[],
  kindOf: (concept: string) => ConceptKind,
): boolean {
  const first = marks.find(({ sense }) => sense.kind === 'setting' || sense.kind === 'noun');
  return (
    first?.sense.kind === 'setting' &&
    LAND.has(first.sense.setting) &&
    entities.length > 0 &&
    entities.every(({ concept, count }) => count > 1 && HERDS.has(kindOf(concept)))
  );
}
