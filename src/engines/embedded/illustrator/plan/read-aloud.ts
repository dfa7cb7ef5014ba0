import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';
import { INDOORS } from './habitat.ts';

const PLACED: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'under', 'around', 'riding']);
/** How many listen on the sofa beside who reads to them; more sit on the floor. */
const MOST_ON_SOFA = 2;
const OUTDOORS_SEAT = 'bench';

/** Seats who reads to others beside them: on a sofa, or on a bench outdoors. Those who are placed already stay where they are. */
export function readAloud(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations } = scene;
  const isPlaced = (id: number): boolean => relations.some(({ kind, subject }) => subject === id && PLACED.has(kind));
  const isFree = (entity: Entity): boolean =>
    factsOf(entity.concept).kind === 'person' && entity.pose === undefined && !isPlaced(entity.id);
  const tie = relations.find(
    ({ kind, subject, object }) =>
      kind === 'next-to' &&
      relations.some((reading) => reading.kind === 'reading' && reading.subject === subject) &&
      isFree(entities[subject]!) &&
      isFree(entities[object]!),
  );
  if (!tie) return scene;
  const reader = entities[tie.subject]!;
  const listeners = entities[tie.object]!;
  if (reader.count > 1) return scene;
  if (listeners.count > MOST_ON_SOFA) return { ...scene, entities: withPose(entities, listeners) };
  const isOutdoors = scene.setting !== undefined && !INDOORS.has(scene.setting);
  const seat = addedEntity(isOutdoors ? OUTDOORS_SEAT : 'sofa', entities.length);
  const on = (subject: number): Relation => ({ kind: 'on', subject, object: seat.id });
  return {
    ...scene,
    entities: [...entities, seat],
    relations: [...relations.filter((one) => one !== tie), on(reader.id), on(listeners.id)],
  };
}

function withPose(entities: readonly Entity[], sitter: Entity): readonly Entity[] {
  return entities.map((entity) => (entity === sitter ? { ...entity, pose: 'sit' as const } : entity));
}
