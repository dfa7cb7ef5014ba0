import type { Entity, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

const TABLETOPS: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'studio']);
/** With nothing larger than this about, and no food to put them on, leaves and stones are those that one lays round a jar. */
const SMALL_METRES = 0.5;
const MOST_TWIGS = 3;

/** Leaves and stones about small things are twigs and pebbles, not trees and boulders beside them. */
export function layTabletopNature(scene: Scene, setting: SettingId, factsOf: FactsOf): Scene {
  const { entities } = scene;
  if (!TABLETOPS.has(setting)) return scene;
  const others = entities.filter(({ concept }) => !isNature(concept));
  const isApart = ({ concept }: Entity): boolean => {
    const { kind, heightMetres } = factsOf(concept);
    return kind === 'food' || heightMetres > SMALL_METRES;
  };
  if (others.length === 0 || others.some(isApart)) return scene;
  return { ...scene, entities: entities.map(small) };
}

function isNature(concept: string): boolean {
  return concept === 'leaf' || concept === 'boulder' || concept === 'eucalyptus';
}

function small(entity: Entity): Entity {
  if (entity.concept === 'boulder') return { ...entity, concept: 'pebbles', count: 1 };
  if (entity.concept === 'eucalyptus') return { ...entity, concept: 'eucalyptus-branch' };
  if (entity.concept !== 'leaf' || entity.count === 1 || entity.isCounted) return entity;
  return { ...entity, concept: 'leafy-twig', count: Math.min(entity.count, MOST_TWIGS) };
}
