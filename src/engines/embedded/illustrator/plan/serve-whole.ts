import type { Entity, RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

/** How food is drawn where nobody has it in hand, and where somebody has. */
interface Helping {
  readonly served: string;
  readonly inHand: string;
}

const HELPINGS: Readonly<Record<string, Helping>> = {
  pizza: { served: 'whole-pizza', inHand: 'pizza' },
  'pizza-slice': { served: 'pizza-slice', inHand: 'pizza' },
};

const HANDLED: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'holding',
  'eating',
  'tossing',
  'catching',
  'juggling',
]);

/** Pizza comes whole; whoever eats or holds it has a slice. What people and animals are `with` they hold. */
export function serveWhole(scene: Scene, factsOf: FactsOf): Scene {
  const hasHands = (concept: string): boolean => ['person', 'animal'].includes(factsOf(concept).kind);
  const conceptOf = new Map(scene.entities.map(({ id, concept }) => [id, concept]));
  const isInHand = (id: number): boolean =>
    scene.relations.some(
      ({ kind, subject, object }) =>
        object === id && (HANDLED.has(kind) || (kind === 'with' && hasHands(conceptOf.get(subject)!))),
    );
  const helped = (entity: Entity): Entity => {
    const helping = Object.hasOwn(HELPINGS, entity.concept) ? HELPINGS[entity.concept] : undefined;
    return helping ? { ...entity, concept: isInHand(entity.id) ? helping.inHand : helping.served } : entity;
  };
  return { ...scene, entities: scene.entities.map(helped) };
}
