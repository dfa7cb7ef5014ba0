import type { Entity, RelationKind, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { FLOWERS } from './flowers.ts';

const INDOORS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
/** Flowers that grow, in whatever number is said. */
const isFlower = (concept: string): boolean => Object.hasOwn(FLOWERS, concept) || concept === 'sunflower';
/** What is done with flowers that stand there by themselves. */
const LEAVES_THEM: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'tending',
  'using',
  'watching',
  'with',
  'next-to',
  'behind',
  'in-front-of',
]);
const PLANTER = 'planter';

/** Flowers in a room that nobody holds, that no vase has and that lie on nothing grow in a planter, of their natural size. */
export function potIndoors(scene: Scene, factsOf: FactsOf): Scene {
  const { setting, entities, relations } = scene;
  if (setting === undefined || !INDOORS.has(setting)) return scene;
  const isVessel = (id: number): boolean => ['object', 'drink'].includes(factsOf(entities[id]!.concept).kind);
  const grows = ({ id, concept, count, isCounted }: Entity): boolean =>
    isFlower(concept) &&
    count > 1 &&
    !isCounted &&
    relations.every(
      ({ kind, subject, object }) =>
        (subject !== id && object !== id) ||
        (LEAVES_THEM.has(kind) && !(kind === 'with' && isVessel(subject === id ? object : subject))),
    );
  if (!entities.some(grows)) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => (grows(entity) ? { ...entity, concept: PLANTER, count: 1 } : entity)),
  };
}
