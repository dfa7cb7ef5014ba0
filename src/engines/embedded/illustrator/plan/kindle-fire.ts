import type { Entity, PoseId, RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { INDOORS } from './habitat.ts';

const NEAR: ReadonlySet<RelationKind> = new Set<RelationKind>(['next-to', 'around', 'in-front-of', 'watching', 'with']);
/** What one does at a hearth rather than in the open. */
const AT_HEARTH: ReadonlySet<PoseId | undefined> = new Set<PoseId | undefined>(['sit', 'sleep', 'lie']);
const DEEDS_AT_HEARTH: ReadonlySet<RelationKind> = new Set<RelationKind>(['reading', 'on', 'in', 'playing']);

/** The fire that somebody is at: a hearth in a house, logs out of doors. Other scenes are returned unchanged. */
export function kindleFire(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations, setting } = scene;
  const isAlive = (id: number): boolean => ['person', 'animal'].includes(factsOf(entities[id]!.concept).kind);
  const hearthOf = (fire: Entity): string | undefined => {
    if (fire.concept !== 'fire') return undefined;
    const near = relations.filter(
      ({ kind, subject, object }) => object === fire.id && NEAR.has(kind) && isAlive(subject),
    );
    if (near.length === 0) return undefined;
    const isAtHome = near.some(({ subject }) => {
      const { pose } = entities[subject]!;
      const sits = relations.some(
        ({ kind, subject: who, object }) =>
          who === subject && DEEDS_AT_HEARTH.has(kind) && factsOf(entities[object]!.concept).kind !== 'instrument',
      );
      return AT_HEARTH.has(pose) || sits;
    });
    const isInside = setting === undefined ? isAtHome : INDOORS.has(setting);
    return isInside ? 'fireplace' : 'campfire';
  };
  if (!entities.some(hearthOf)) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => ({ ...entity, concept: hearthOf(entity) ?? entity.concept })),
  };
}
