import type { RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

/** What is under the feet of whoever glides, by what they glide on. */
const UNDER_FEET: Readonly<Record<string, string>> = { skis: 'ski-run', snowboard: 'snowboard-run' };
const GLIDING: ReadonlySet<RelationKind> = new Set<RelationKind>(['using', 'riding', 'on']);
const ALIVE = /^(person|animal|bird|fantasy|machine)$/;

/** Puts those who ski and snowboard on what they do it on. Skis that somebody holds, and other scenes, are left as they are. */
export function glide(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations } = scene;
  const glided = new Set(
    relations
      .filter(
        ({ kind, subject, object }) =>
          GLIDING.has(kind) &&
          Object.hasOwn(UNDER_FEET, entities[object]!.concept) &&
          ALIVE.test(factsOf(entities[subject]!.concept).kind),
      )
      .map(({ object }) => object),
  );
  if (glided.size === 0) return scene;
  return {
    ...scene,
    entities: entities.map((entity) =>
      glided.has(entity.id) ? { ...entity, concept: UNDER_FEET[entity.concept]! } : entity,
    ),
    relations: relations.map((relation) =>
      glided.has(relation.object) && GLIDING.has(relation.kind) ? { ...relation, kind: 'riding' } : relation,
    ),
  };
}
