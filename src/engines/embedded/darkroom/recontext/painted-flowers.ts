import type { Entity, Scene } from '../../illustrator/scene.ts';

/**
 * A scene without flowers that its place has anyway: a meadow in spring or summer blooms as far as the eye reaches, and flowers as things of
 * their own would stand as large as the product. Flowers of a colour or size stay, since the meadow's are of all.
 */
export function withoutPaintedFlowers(scene: Scene): Scene {
  if (scene.setting !== 'meadow' || scene.season === 'autumn' || scene.season === 'winter') return scene;
  const kept = scene.entities.filter((entity) => !isAnyFlowers(entity));
  if (kept.length === scene.entities.length) return scene;
  const newIds = new Map(kept.map(({ id }, index) => [id, index]));
  return {
    ...scene,
    entities: kept.map((entity, id) => ({ ...entity, id })),
    relations: scene.relations.flatMap(({ kind, subject, object }) => {
      const [from, to] = [newIds.get(subject), newIds.get(object)];
      return from === undefined || to === undefined ? [] : [{ kind, subject: from, object: to }];
    }),
  };
}

function isAnyFlowers({ concept, count, colours, attributes, sizeFactor }: Entity): boolean {
  return concept === 'blossom' && count > 1 && colours.length === 0 && attributes.length === 0 && sizeFactor === 1;
}
