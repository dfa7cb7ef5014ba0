import type { Entity, Relation, RelationKind, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';

/** What people sit on where nothing is said; elsewhere they sit on the ground. */
const SEAT_OF_PLACE: Readonly<Partial<Record<SettingId, string>>> = {
  room: 'armchair',
  library: 'armchair',
  kitchen: 'chair',
  cafe: 'chair',
  street: 'bench',
};
const SEATED: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'around', 'riding']);
const WIDE: Readonly<Record<string, string>> = { armchair: 'sofa', chair: 'bench' };
const MOST_ON_SOFA = 4;

/** Gives people who sit something to sit on, as the place has it. Other scenes are returned unchanged. */
export function seatSitters(scene: Scene, setting: SettingId, factsOf: FactsOf): Scene {
  const seat = SEAT_OF_PLACE[setting];
  const isSeated = (id: number): boolean =>
    scene.relations.some(
      ({ kind, subject, object, at }) => (subject === id && SEATED.has(kind)) || (object === id && at === 'lap'),
    );
  const sitters = scene.entities.filter(
    ({ id, pose, concept, count }) =>
      pose === 'sit' &&
      factsOf(concept).kind === 'person' &&
      concept !== 'baby' &&
      count <= MOST_ON_SOFA &&
      !isSeated(id),
  );
  if (seat === undefined || sitters.length === 0) return scene;
  const entities: Entity[] = [...scene.entities];
  const relations: Relation[] = [...scene.relations];
  for (const { id, count } of sitters) {
    const concept = count > 1 ? (WIDE[seat] ?? seat) : seat;
    const chair = addedEntity(concept, entities.length);
    entities.push(chair);
    relations.push({ kind: 'on', subject: id, object: chair.id });
  }
  return { ...scene, entities, relations };
}
