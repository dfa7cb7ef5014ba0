import type { Entity, Relation, Scene } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';

/** What lies on a bench to be worked on. */
const WORKPIECES: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'tool',
  'object',
  'clothing',
  'instrument',
  'machine',
  'sport',
  'food',
]);
const LOGS: ReadonlySet<string> = new Set(['wood', 'log']);
const LONGEST_METRES = 1.3;
/** What smiths hammer on. */
const SMITHS: ReadonlySet<string> = new Set(['blacksmith']);

/** Puts on a bench what somebody works on with a tool in hand: on the anvil of a smith, on a table else. Other scenes are returned unchanged. */
export function layOnBench(scene: Scene, factsOf: FactsOf): Scene {
  return scene.relations.reduce((laid, relation) => {
    if (relation.kind !== 'tending' || !isWorkpiece(laid, relation, factsOf)) return laid;
    return layOne(laid, relation);
  }, scene);
}

function isWorkpiece({ entities, relations }: Scene, { subject, object }: Relation, factsOf: FactsOf): boolean {
  const { kind, heightMetres } = factsOf(entities[object]!.concept);
  const isPerson = factsOf(entities[subject]!.concept).kind === 'person';
  const hasTool = relations.some(
    (other) => other.subject === subject && other.kind === 'holding' && isTool(entities[other.object]!, factsOf),
  );
  const lies = relations.some((other) => other.subject === object && (other.kind === 'on' || other.kind === 'in'));
  const fits = WORKPIECES.has(kind) || LOGS.has(entities[object]!.concept);
  return isPerson && hasTool && !lies && fits && heightMetres <= LONGEST_METRES;
}

/** Knives and scissors are no tools to everybody else. */
const BLADES = /knife|scissors/;

function isTool({ concept }: Entity, factsOf: FactsOf): boolean {
  return factsOf(concept).kind === 'tool' || BLADES.test(concept);
}

function layOne(scene: Scene, relation: Relation): Scene {
  const { subject, object } = relation;
  const concept = SMITHS.has(scene.entities[subject]!.concept) ? 'anvil' : 'table';
  const known = scene.entities.find((entity) => entity.concept === concept);
  const bench: Entity = known ?? addedEntity(concept, scene.entities.length);
  const kept = scene.relations
    .filter((other) => !(other.kind === 'next-to' && other.subject === bench.id && other.object === subject))
    .map((other) => (other.kind === 'tending' && other.object === object ? { ...other, object: bench.id } : other));
  const entities = scene.entities.map((entity): Entity => (entity.id === object ? { ...entity, pose: 'lie' } : entity));
  return {
    ...scene,
    entities: known ? entities : [...entities, bench],
    relations: [...kept, { kind: 'on', subject: object, object: bench.id }],
  };
}
