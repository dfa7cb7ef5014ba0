import type { RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';

/** What is under the feet of whoever glides, by what they glide on. */
const UNDER_FEET: Readonly<Record<string, string>> = {
  skis: 'ski-run',
  snowboard: 'snowboard-run',
  surfboard: 'surf-ride',
};
const GLIDING: ReadonlySet<RelationKind> = new Set<RelationKind>(['using', 'riding', 'on']);
const ALIVE = /^(person|animal|bird|fantasy|machine)$/;

/** The pack's words for somebody on a surfboard. */
const SURFER = /^(person|man|woman)-surfing$/;

/** Puts those who ski, snowboard and surf on what they do it on, surfers on a wave. Skis that somebody holds, and other scenes, are left as they are. */
export function glide(plain: Scene, factsOf: FactsOf): Scene {
  const scene = giveSurfboards(plain);
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
  const surfs = [...glided].some((id) => entities[id]!.concept === 'surfboard');
  // The wave that is ridden is the high one.
  const { placeKind, ...elsewhere } = scene;
  const sea = surfs && placeKind === 'high-waves' ? elsewhere : scene;
  return {
    ...sea,
    ...(surfs && scene.setting === undefined && { setting: 'sea' as const }),
    entities: entities.map((entity) =>
      glided.has(entity.id) ? { ...entity, concept: UNDER_FEET[entity.concept]! } : entity,
    ),
    relations: relations.map((relation) =>
      glided.has(relation.object) && GLIDING.has(relation.kind) ? { ...relation, kind: 'riding' } : relation,
    ),
  };
}

function giveSurfboards(scene: Scene): Scene {
  const surfers = scene.entities.filter(({ concept }) => SURFER.test(concept));
  if (surfers.length === 0) return scene;
  const boards = surfers.map((_, i) => addedEntity('surfboard', scene.entities.length + i));
  return {
    ...scene,
    entities: [
      ...scene.entities.map((entity) => ({ ...entity, concept: entity.concept.replace(SURFER, '$1') })),
      ...boards,
    ],
    relations: [
      ...scene.relations,
      ...surfers.map(({ id }, i) => ({ kind: 'riding' as const, subject: id, object: boards[i]!.id })),
    ],
  };
}
