import type { Entity, PlaceKind, Relation, RelationKind, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';

const DINING_ROOMS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['dining-room', 'tavern']);
/** Those who come as guests; cooks and waiters stand. By concept. */
export const GUESTS: ReadonlySet<string> = new Set(
  'person man woman boy girl child old-man old-woman older-person couple family'.split(' '),
);
/** Deeds that one sits down for. */
const AT_TABLE: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'eating',
  'drinking',
  'reading',
  'using',
  'with',
  'addressing',
]);

/** Seats the guests of a café or a dining room at a table, if nothing says that they are elsewhere. Other scenes are returned unchanged. */
export function seatDiners(scene: Scene): Scene {
  const isDining = scene.setting === 'cafe' || (scene.placeKind !== undefined && DINING_ROOMS.has(scene.placeKind));
  if (!isDining || scene.camera.shot === 'portrait') return scene;
  const isGuest = ({ id, concept, pose }: Entity): boolean =>
    GUESTS.has(concept) &&
    (pose === undefined || pose === 'sit') &&
    scene.relations.every(
      ({ kind, subject, object }) => (object !== id || kind === 'addressing') && (subject !== id || AT_TABLE.has(kind)),
    );
  const guests = scene.entities.filter(isGuest);
  if (guests.length === 0 || scene.entities.some(({ concept }) => concept === 'table')) return scene;
  const table = addedEntity('table', scene.entities.length);
  return {
    ...scene,
    entities: [...scene.entities, table],
    relations: [
      ...scene.relations,
      ...guests.map(({ id }): Relation => ({ kind: 'around', subject: id, object: table.id })),
    ],
  };
}
