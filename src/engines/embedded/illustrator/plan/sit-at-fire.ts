import type { Entity, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

/** Fires that one camps at, of concepts. */
const FIRES: ReadonlySet<string> = new Set(['campfire', 'fire']);

/** Sits people down who are round a fire and of whom nothing more is said. Other scenes are returned unchanged. */
export function sitAtFire(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations } = scene;
  const isAtFire = ({ id }: Entity): boolean =>
    relations.some(
      ({ kind, subject, object }) => kind === 'around' && subject === id && FIRES.has(entities[object]!.concept),
    );
  const sits = (entity: Entity): boolean =>
    entity.pose === undefined && factsOf(entity.concept).kind === 'person' && isAtFire(entity);
  if (!entities.some(sits)) return scene;
  return { ...scene, entities: entities.map((entity) => (sits(entity) ? { ...entity, pose: 'sit' } : entity)) };
}
