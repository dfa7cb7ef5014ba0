import type { Entity, PoseId, Relation, RelationKind, Scene } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { isTowed } from '../subject/rigs/towed.ts';

/** How those hold themselves who do something to somebody or something that is there. */
const POSTURES: Readonly<Partial<Record<RelationKind, PoseId>>> = {
  tending: 'tend',
  pushing: 'push',
  pulling: 'pull',
  addressing: 'talk',
  against: 'spar',
  'shaking-hands': 'talk',
  'high-fiving': 'talk',
  'arm-wrestling': 'talk',
};
/** What lies in the hands of whoever works on it, up to this share of his height. */
const HANDY_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'object',
  'tool',
  'food',
  'drink',
  'clothing',
  'instrument',
  'machine',
  'sport',
]);
const HANDY_SHARE = 0.42;
/** One kneels to what is lower than this share of one's height. */
const LOW_SHARE = 0.55;
/** One stands at them, low as they are. */
const BENCHES: ReadonlySet<string> = new Set(['table', 'desk', 'anvil']);
/** What raises somebody or something off the ground, or has him sit. */
const RAISING: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'around', 'riding', 'above']);

/** Takes in hand what is worked on and small enough. Scenes without such a thing are returned unchanged. */
export function takeInHand(scene: Scene, factsOf: FactsOf): Scene {
  const factsAt = (id: number): ReturnType<FactsOf> => factsOf(scene.entities[id]!.concept);
  const isSmall = ({ subject, object }: Relation): boolean =>
    factsAt(object).heightMetres <= factsAt(subject).heightMetres * HANDY_SHARE;
  const handlingOf = (relation: Relation): RelationKind | undefined => {
    if (!isSmall(relation)) return undefined;
    const { kind } = factsAt(relation.object);
    const { concept } = scene.entities[relation.object]!;
    if (relation.kind === 'tending' && HANDY_KINDS.has(kind)) return 'using';
    const isPulledOut =
      relation.kind === 'pulling' && (HANDY_KINDS.has(kind) || kind === 'animal') && !isTowed(concept);
    return isPulledOut && factsAt(relation.subject).kind === 'person' ? 'holding' : undefined;
  };
  if (!scene.relations.some(handlingOf)) return scene;
  return {
    ...scene,
    relations: scene.relations.map((relation) => ({ ...relation, kind: handlingOf(relation) ?? relation.kind })),
  };
}

/**
 * Bends people to what they do something to: they stoop or kneel to it as it is high or low, and lean on what they push. Who talks looks at the other, who looks back;
 * who climbs a slope walks. Scenes without such deeds are returned unchanged.
 */
export function bendToWork(scene: Scene, factsOf: FactsOf): Scene {
  const { relations } = scene;
  const isLost = ({ id, pose }: Entity): boolean =>
    pose === 'climb' && !relations.some(({ kind, subject }) => kind === 'climbing' && subject === id);
  const isLeaping = ({ id, concept, pose }: Entity): boolean =>
    pose === undefined &&
    factsOf(concept).kind === 'animal' &&
    relations.some(({ kind, subject }) => kind === 'catching' && subject === id);
  const flees = ({ id, concept, pose }: Entity): boolean =>
    pose === undefined &&
    factsOf(concept).kind === 'person' &&
    relations.some(({ kind, object }) => kind === 'chasing' && object === id);
  const isMoved = (entity: Entity): boolean => isLost(entity) || isLeaping(entity) || flees(entity);
  if (!relations.some(({ kind }) => POSTURES[kind]) && !scene.entities.some(isMoved)) return scene;
  const heightOf = (id: number): number => factsOf(scene.entities[id]!.concept).heightMetres;
  const isRaised = (id: number): boolean =>
    scene.relations.some(({ kind, subject }) => subject === id && RAISING.has(kind));
  const postureOf = (entity: Entity): PoseId | undefined => {
    if (isRaised(entity.id)) return undefined;
    const deed = relations.find(
      ({ kind, subject, object }) =>
        subject === entity.id && POSTURES[kind] && (kind !== 'against' || isOpponent(scene.entities[object]!, factsOf)),
    );
    if (deed === undefined && isAttacked(entity.id, scene, factsOf)) return 'spar';
    if (deed === undefined) return isAddressed(entity.id, relations) ? 'talk' : undefined;
    const isBench = BENCHES.has(scene.entities[deed.object]!.concept);
    const isLow = !isBench && !isRaised(deed.object) && heightOf(deed.object) < heightOf(entity.id) * LOW_SHARE;
    return deed.kind === 'tending' && isLow ? 'crouch' : POSTURES[deed.kind];
  };
  const entities = scene.entities.map((entity): Entity => {
    if (isLost(entity)) return { ...entity, pose: 'walk' };
    if (isLeaping(entity)) return { ...entity, pose: 'jump' };
    if (flees(entity)) return { ...entity, pose: 'run' };
    const posture = entity.pose === undefined || entity.pose === 'stand' ? postureOf(entity) : undefined;
    const { kind } = factsOf(entity.concept);
    if (posture === 'pull' && kind === 'animal') return { ...entity, pose: 'walk' };
    return posture && kind === 'person' ? { ...entity, pose: posture } : entity;
  });
  return { ...scene, entities };
}

const OPPONENTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'animal', 'fantasy', 'machine']);

/** One leans against a wall and fights with the living. */
function isOpponent({ concept }: Entity, factsOf: FactsOf): boolean {
  return OPPONENTS.has(factsOf(concept).kind);
}

function isAttacked(id: number, { relations, entities }: Scene, factsOf: FactsOf): boolean {
  return relations.some(
    ({ kind, subject, object }) => kind === 'against' && object === id && isOpponent(entities[subject]!, factsOf),
  );
}

function isAddressed(id: number, relations: readonly Relation[]): boolean {
  return relations.some(({ kind, object }) => object === id && POSTURES[kind] === 'talk');
}
