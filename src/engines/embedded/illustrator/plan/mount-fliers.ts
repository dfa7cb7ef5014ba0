import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';

/** What somebody flies on who has no wings, by concept. */
const MOUNT_OF: Readonly<Record<string, string>> = { witch: 'broom' };
const CARRIED: ReadonlySet<RelationKind> = new Set<RelationKind>(['riding', 'on', 'in', 'holding', 'using', 'with']);

/** Gives a witch who flies her broom, unless the prompt says what she flies on. Other scenes are returned unchanged. */
export function mountFliers(scene: Scene): Scene {
  const fliers = scene.entities.filter(
    ({ id, concept, pose }) =>
      pose === 'fly' &&
      Object.hasOwn(MOUNT_OF, concept) &&
      !scene.relations.some(({ kind, subject }) => CARRIED.has(kind) && subject === id),
  );
  if (fliers.length === 0) return scene;
  const entities: Entity[] = [...scene.entities];
  const relations: Relation[] = [...scene.relations];
  for (const flier of fliers) {
    const concept = MOUNT_OF[flier.concept]!;
    const mount = {
      concept,
      word: concept,
      count: flier.count,
      colours: [],
      sizeFactor: 1,
      attributes: [],
      id: entities.length,
    };
    entities.push(mount);
    relations.push({ kind: 'riding', subject: flier.id, object: mount.id });
  }
  return { ...scene, entities, relations };
}
