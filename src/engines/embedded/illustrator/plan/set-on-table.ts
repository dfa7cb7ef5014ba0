import type { Entity, Relation, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';

const INDOORS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
const LAID: ReadonlySet<string> = new Set(['object', 'tool', 'food', 'drink']);
const LAID_METRES = 0.8;
const TABLE = 'table';

/** On a balcony and in a wide view of a room, small things that nothing else bears stand on a table instead of on the floor. */
export function setOnTable(scene: Scene, factsOf: FactsOf): Scene {
  const { setting, entities, relations, camera, isFromBalcony } = scene;
  const isSeen = isFromBalcony || (setting !== undefined && INDOORS.has(setting) && camera.shot === 'wide');
  if (!isSeen || entities.length === 0) return scene;
  const isLaid = ({ concept }: Entity): boolean => {
    const { kind, heightMetres, footing } = factsOf(concept);
    return LAID.has(kind) && heightMetres <= LAID_METRES && footing === 'stands';
  };
  const small = entities.filter(isLaid);
  const isBackdrop = ({ concept }: Entity): boolean => isFromBalcony === true && factsOf(concept).kind === 'building';
  const isApart = ({ kind }: Relation): boolean => kind === 'behind' || kind === 'in-front-of';
  if (!relations.every(isApart) || small.length === 0) return scene;
  if (!entities.every((entity) => isLaid(entity) || isBackdrop(entity))) return scene;
  const id = entities.length;
  const laid = small.map((entity): Relation => ({ kind: 'on', subject: entity.id, object: id }));
  return { ...scene, entities: [...entities, addedEntity(TABLE, id)], relations: [...relations, ...laid] };
}
