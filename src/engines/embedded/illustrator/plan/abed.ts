import type { Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

const BEDS: ReadonlySet<string> = new Set(['double-bed', 'bed']);

/** Who is in a bed lies in it unless the prompt says otherwise; who sits up says so. */
export function putAbed(scene: Scene, factsOf: FactsOf): Scene {
  const abed = new Set(
    scene.relations
      .filter(({ kind, object }) => kind === 'in' && BEDS.has(scene.entities[object]!.concept))
      .map(({ subject }) => subject),
  );
  if (abed.size === 0) return scene;
  return {
    ...scene,
    entities: scene.entities.map((entity) =>
      abed.has(entity.id) && entity.pose === undefined && factsOf(entity.concept).kind === 'person'
        ? { ...entity, pose: 'lie' }
        : entity,
    ),
  };
}
