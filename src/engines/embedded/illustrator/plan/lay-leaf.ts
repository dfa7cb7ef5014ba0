import type { Scene } from '../scene.ts';

/** A leaf that something is on lies under it, seen from near. Other scenes are returned unchanged. */
export function layLeaf(scene: Scene): Scene {
  const { entities, relations } = scene;
  const lies = ({ id, concept, count }: Scene['entities'][number]): boolean =>
    concept === 'leaf' && count === 1 && relations.some(({ kind, object }) => kind === 'on' && object === id);
  if (!entities.some(lies)) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => (lies(entity) ? { ...entity, concept: 'leaf-blade' } : entity)),
  };
}
