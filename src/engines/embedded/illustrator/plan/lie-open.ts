import type { RelationKind, Scene, SettingId } from '../scene.ts';

/** What lies where nobody holds it. */
const LYING: Readonly<Record<string, string>> = { 'open-book': 'lying-book' };
const TOPS: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'studio']);
/** Ties between things that do not touch. */
const APART: ReadonlySet<RelationKind> = new Set<RelationKind>(['next-to', 'with', 'behind', 'in-front-of', 'between']);

/** Books that lie among other things on a table lie open, on their back. One alone is shown upright, to be looked at. */
export function lieOpen(scene: Scene, setting: SettingId): Scene {
  const { entities, relations } = scene;
  if (!TOPS.has(setting) || entities.length < 2) return scene;
  const lies = (id: number): boolean =>
    relations.every(
      ({ kind, subject, object }) =>
        (subject !== id && object !== id) || APART.has(kind) || (kind === 'on' && object === id),
    );
  return {
    ...scene,
    entities: entities.map((entity) =>
      Object.hasOwn(LYING, entity.concept) && lies(entity.id) ? { ...entity, concept: LYING[entity.concept]! } : entity,
    ),
  };
}
