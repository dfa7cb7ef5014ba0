import type { Scene } from '../scene.ts';
import { isWearable } from '../subject/rigs/wearables.ts';

/** Undresses snowmen that are said to wear something, so that they wear nothing twice. Other scenes are returned unchanged. */
export function bareSnowmen(scene: Scene): Scene {
  const { entities, relations } = scene;
  const isDressed = (id: number): boolean =>
    relations.some(
      ({ kind, subject, object }) =>
        subject === id && (kind === 'wearing' || kind === 'with') && isWearable(entities[object]!.concept),
    );
  if (!entities.some(({ concept, id }) => concept === 'snowman' && isDressed(id))) return scene;
  return {
    ...scene,
    entities: entities.map((entity) =>
      entity.concept === 'snowman' && isDressed(entity.id) ? { ...entity, concept: 'bare-snowman' } : entity,
    ),
  };
}
