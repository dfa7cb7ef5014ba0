import type { Entity, Relation, Scene } from '../scene.ts';

/** Clothes said once of several ("a man and a woman in jeans") are not one piece that joins them: each wears their own. */
export function giveOwnClothes(scene: Scene): Scene {
  const worn = new Set<number>();
  const added: Entity[] = [];
  const relations = scene.relations.map((relation): Relation => {
    if (relation.kind !== 'wearing') return relation;
    const { object } = relation;
    if (!worn.has(object)) {
      worn.add(object);
      return relation;
    }
    const id = scene.entities.length + added.length;
    added.push({ ...scene.entities[object]!, id });
    return { ...relation, object: id };
  });
  return added.length === 0 ? scene : { ...scene, entities: [...scene.entities, ...added], relations };
}
