import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import { INDOORS } from './habitat.ts';

const SITS: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'riding', 'around']);

/** Gives whoever has somebody on the lap something to sit on, if the prompt names nothing. Other scenes are returned unchanged. */
export function seatBearers(scene: Scene): Scene {
  const isSeated = (id: number): boolean =>
    scene.relations.some(({ kind, subject, at }) => SITS.has(kind) && subject === id && at === undefined);
  const bearers = scene.relations
    .filter(({ at, object }) => at === 'lap' && !isSeated(object))
    .map(({ object }) => scene.entities[object]!);
  if (bearers.length === 0) return scene;
  const isOutdoors = scene.setting !== undefined && !INDOORS.has(scene.setting);
  const seat = isOutdoors ? 'bench' : 'armchair';
  const entities: Entity[] = [...scene.entities];
  const relations: Relation[] = [...scene.relations];
  for (const { id } of new Set(bearers)) {
    const chair = {
      concept: seat,
      word: seat,
      count: 1,
      colours: [],
      sizeFactor: 1,
      attributes: [],
      id: entities.length,
    };
    entities.push(chair);
    relations.push({ kind: 'on', subject: id, object: chair.id });
  }
  return { ...scene, entities, relations };
}
