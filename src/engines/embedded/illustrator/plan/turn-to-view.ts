import { type Entity, LOOKS_AWAY, type PoseId, type Relation, type RelationKind, type Scene } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { animalLook } from '../subject/rigs/animal-table.ts';
import { canSit } from '../subject/rigs/sitting-animal.ts';

/** What is far off or large enough that one who looks at it has his back to us. */
const VIEWS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['sky-object', 'landform', 'building']);
const VIEW_CONCEPTS = /^(window|globe-showing-.*)$/;
const LOOKING: ReadonlySet<RelationKind> = new Set<RelationKind>(['watching', 'through']);
/** Deeds whose things and hands would be hidden by the back. */
const SHOWN_FROM_BEHIND: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'watching',
  'through',
  'on',
  'in',
  'next-to',
  'behind',
  'in-front-of',
  'under',
  'wearing',
]);
const STILL: ReadonlySet<PoseId | undefined> = new Set<PoseId | undefined>([undefined, 'stand', 'sit']);
const MOST = 5;

/**
 * Turns to the view those who look at it, as far as nothing is to be seen of their front: people, and animals that sit on their haunches. What they look at
 * and stands on the ground is behind them. Scenes without such a look are returned unchanged.
 */
export function turnToView(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations } = scene;
  const isView = (id: number): boolean =>
    VIEWS.has(factsOf(entities[id]!.concept).kind) || VIEW_CONCEPTS.test(entities[id]!.concept);
  const looksAt = ({ kind, subject, object }: Relation, id: number): boolean =>
    subject === id && LOOKING.has(kind) && isView(object);
  const wants = ({ id, attributes }: Entity): boolean =>
    attributes.includes(LOOKS_AWAY) || relations.some((relation) => looksAt(relation, id));
  if (!entities.some(wants)) return scene;
  const isFramedByFace = scene.camera.shot === 'portrait' || scene.camera.shot === 'close-up';
  const turns = (entity: Entity): boolean =>
    wants(entity) &&
    !isFramedByFace &&
    entity.count <= MOST &&
    STILL.has(entity.pose) &&
    (factsOf(entity.concept).kind === 'person' || (canSit(entity.concept) && !animalLook(entity.concept)!.isHoofed)) &&
    relations.every(({ kind, subject, object }) => {
      const isOne = subject === entity.id || object === entity.id;
      return !isOne || SHOWN_FROM_BEHIND.has(kind);
    });
  const turned = new Set(entities.filter(turns).map(({ id }) => id));
  return {
    ...scene,
    entities: entities.map((entity) => {
      const attributes = entity.attributes.filter((attribute) => attribute !== LOOKS_AWAY);
      if (!turned.has(entity.id)) return { ...entity, attributes };
      const isAnimal = factsOf(entity.concept).kind !== 'person';
      const pose = isAnimal ? 'sit' : entity.pose;
      return { ...entity, attributes: [...attributes, LOOKS_AWAY], ...(pose && { pose }) };
    }),
    relations: relations.map((relation) => {
      const { subject, object } = relation;
      const isBehind =
        turned.has(subject) &&
        looksAt(relation, subject) &&
        !/^globe/.test(entities[object]!.concept) &&
        factsOf(entities[object]!.concept).kind !== 'sky-object';
      return isBehind ? { kind: 'behind', subject: object, object: subject } : relation;
    }),
  };
}
