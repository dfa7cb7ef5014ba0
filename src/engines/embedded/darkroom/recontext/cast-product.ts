import type { Entity, Relation, Scene } from '../../illustrator/scene.ts';
import type { ConceptKind } from '../../illustrator/subject/concept.ts';
import type { FactsOf } from '../../illustrator/subject/facts.ts';
import { withoutPaintedFlowers } from './painted-flowers.ts';

/** A scene with the product in it, as its first entity. */
export interface ProductScene {
  readonly scene: Scene;
  /** Height in metres that the product is taken to have. */
  readonly heightMetres: number;
}

/** Kinds of things that are sold; those of the second set only where nothing stands on them. */
const WARES: readonly ReadonlySet<ConceptKind>[] = [
  new Set(['object', 'drink', 'food', 'tool', 'machine', 'instrument', 'clothing', 'sport']),
  new Set(['furniture', 'vehicle', 'symbol']),
];
/** Prompts that speak of the picture rather than naming the thing, or that say only where it is. */
const SPEAKS_OF_THE_PRODUCT = /\b(?:products?|items?|goods|merchandise|packag(?:e|ing)|this|it)\b/i;
const SAYS_ONLY_WHERE =
  /^\s*(?:on|in|at|near|under|beside|by|inside|against|over|above|among|between|next to|outdoors?|surrounded)\b/i;
/** A name, and from where it is said what the thing is on, in or with. */
const NAMES_FIRST =
  /^\s*(?:an?|the|my|our|one)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)\s+((?:on|in|at|near|under|beside|by|inside|against|among|between|next to|with)\b.*)/iu;
/** Words about the product or the making of the picture, which ask for nothing else. */
const UNDERSTOOD =
  /^(?:products?|items?|objects?|goods|merchandise|packag(?:e|ing)|this|it|place|put|show|shown|display|displayed|photo|photography|photograph|shot|image|picture|scene|set|setting|advert(?:isement|ising)?|commercial|professional|catalog(?:ue)?)$/i;
/** Things that others stand on without being what the picture is about. */
const SUPPORTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'landform',
  'furniture',
  'building',
  'vehicle',
  'object',
]);

const UNNAMED_METRES = 0.24;
/** Products are shown no smaller and no larger than this next to other things. */
const LEAST_METRES = 0.08;
const MOST_METRES = 2.2;

/**
 * Finds out what in a prompt's scene is the product: the thing that is named first, unless the prompt speaks of "the product"
 * or says only where it is; then it joins the scene as a thing of its own. Comes first, as what the picture is about; a product
 * is one, and nobody's hands are drawn around it.
 *
 * @param word what the prompt calls it, where that is known.
 */
export function castProduct(asked: Scene, prompt: string, factsOf: FactsOf, word?: string): ProductScene {
  const scene = withoutPaintedFlowers(asked);
  const named = word === undefined ? namedProduct(scene, firstSentence(prompt), factsOf) : entityCalled(scene, word);
  const cast = named ? withFirst(scene, named.id) : withUnnamed(scene, prompt, factsOf);
  const [product] = cast.entities;
  const heightMetres = named ? factsOf(product!.concept).heightMetres : UNNAMED_METRES;
  return {
    scene: {
      ...cast,
      entities: cast.entities.map((entity, id) => (id === 0 ? { ...entity, count: 1 } : entity)),
      relations: withCompany(cast),
      notUnderstood: cast.notUnderstood.filter((word) => word !== named?.word && !UNDERSTOOD.test(word)),
    },
    heightMetres: Math.min(MOST_METRES, Math.max(LEAST_METRES, heightMetres)),
  };
}

/** The entity that a word names, also in the plural. */
export function entityCalled({ entities }: Scene, word: string): Entity | undefined {
  const name = word.toLowerCase();
  return entities.find((entity) => [entity.word, `${entity.word}s`, entity.concept].includes(name));
}

/** What a picture is about is said first; enhancers add sentences about light and finish. */
function firstSentence(prompt: string): string {
  return /^[^.!?\n]*/.exec(prompt.trim())?.[0] ?? '';
}

function namedProduct(scene: Scene, prompt: string, factsOf: FactsOf): Entity | undefined {
  if (SPEAKS_OF_THE_PRODUCT.test(prompt) || SAYS_ONLY_WHERE.test(prompt)) return undefined;
  const worn = new Set(scene.relations.flatMap(({ kind, object }) => (kind === 'wearing' ? [object] : [])));
  const carrying = new Set(scene.relations.flatMap(({ kind, object }) => (kind === 'on' ? [object] : [])));
  const text = prompt.toLowerCase();
  const placeOf = ({ word }: Entity): number => {
    const at = text.indexOf(word.toLowerCase());
    return at < 0 ? text.length : at;
  };
  const candidates = WARES.flatMap((kinds, rank) =>
    scene.entities.filter(
      ({ id, concept }) => kinds.has(factsOf(concept).kind) && !worn.has(id) && (rank === 0 || !carrying.has(id)),
    ),
  ).sort((a, b) => placeOf(a) - placeOf(b));
  const [found] = candidates;
  if (!found || !firstNoun(scene, prompt, found)) return undefined;
  return isOfThePlace(scene, prompt, placeOf(found)) ? undefined : found;
}

/** Whether a word comes only after a name that means nothing here and where that is, as in "a can on a table with lemons". */
function isOfThePlace({ entities }: Scene, prompt: string, at: number): boolean {
  const [, name, where] = NAMES_FIRST.exec(prompt) ?? [];
  if (name === undefined || UNDERSTOOD.test(name)) return false;
  if (entities.some(({ word }) => word.toLowerCase().includes(name.toLowerCase()))) return false;
  return at < prompt.length && at > prompt.indexOf(where!);
}

/** A word that was not understood and comes before is more likely the product's name. */
function firstNoun({ notUnderstood }: Scene, prompt: string, { word }: Entity): boolean {
  const text = prompt.toLowerCase();
  const at = text.indexOf(word.toLowerCase());
  return !notUnderstood.some((unknown) => {
    const unknownAt = text.indexOf(unknown.toLowerCase());
    return unknownAt >= 0 && unknownAt < at && !UNDERSTOOD.test(unknown);
  });
}

/** The scene with its entities in another order: what the picture is about comes first. */
function withFirst(scene: Scene, first: number): Scene {
  const order = [first, ...scene.entities.map(({ id }) => id).filter((id) => id !== first)];
  const newIdOf = (id: number): number => order.indexOf(id);
  return {
    ...scene,
    entities: order.map((old, id) => ({ ...scene.entities[old]!, id })),
    relations: scene.relations.map(({ kind, subject, object }) => ({
      kind,
      subject: newIdOf(subject),
      object: newIdOf(object),
    })),
  };
}

function withUnnamed(scene: Scene, prompt: string, factsOf: FactsOf): Scene {
  const shifted = scene.entities.map((entity) => ({ ...entity, id: entity.id + 1 }));
  const support = shifted.find(({ word, concept }) => SUPPORTS.has(factsOf(concept).kind) && isStoodOn(prompt, word));
  const relations = scene.relations.map((relation) => ({
    ...relation,
    subject: relation.subject + 1,
    object: relation.object + 1,
  }));
  return {
    ...scene,
    entities: [PRODUCT, ...shifted],
    relations: support ? [{ kind: 'on', subject: 0, object: support.id }, ...relations] : relations,
  };
}

const PRODUCT: Entity = {
  id: 0,
  concept: 'package',
  word: 'product',
  count: 1,
  colours: [],
  sizeFactor: 1,
  attributes: [],
};

/** Whether a prompt says "on a … word". */
function isStoodOn(prompt: string, word: string): boolean {
  const before = prompt.toLowerCase().split(word.toLowerCase())[0] ?? '';
  return /\b(?:on|upon|atop|onto|on top of)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(before);
}

/** What is said of where things are, and a place around the product for groups of which nothing is said. */
function withCompany({ entities, relations }: Scene): Relation[] {
  const kept = relations
    .filter((relation) => !isHandling(relation))
    .map((relation) => (relation.object === 0 && TOUCHING.has(relation.kind) ? beside(relation) : relation))
    .map((relation) => (isGroupBeside(relation, entities) ? around(relation) : relation));
  const related = new Set(kept.flatMap(({ subject, object }) => [subject, object]));
  const loose = entities.filter(({ id, count }) => id !== 0 && count > 1 && !related.has(id));
  return [...kept, ...loose.map(({ id }): Relation => ({ kind: 'around', subject: id, object: 0 }))];
}

/** Whether a relation puts several things to the product: all on one side they would push it out of the middle. */
function isGroupBeside({ kind, subject, object }: Relation, entities: readonly Entity[]): boolean {
  if (kind !== 'with' && kind !== 'next-to') return false;
  return (subject === 0 && entities[object]!.count > 1) || (object === 0 && entities[subject]!.count > 1);
}

function around({ subject, object }: Relation): Relation {
  return { kind: 'around', subject: subject === 0 ? object : subject, object: 0 };
}

const SPATIAL: ReadonlySet<string> = new Set([
  'on',
  'in',
  'under',
  'behind',
  'in-front-of',
  'next-to',
  'between',
  'around',
  'against',
]);

/** A photograph of a product can stand somewhere; it cannot be held, worn or filled. */
function isHandling({ kind, subject, object }: Relation): boolean {
  if (subject !== 0 && object !== 0) return false;
  return !SPATIAL.has(kind);
}

/** Nothing can be put into or onto a photograph; it stands beside. */
const TOUCHING: ReadonlySet<string> = new Set(['in', 'on', 'under', 'against']);

function beside({ subject, object }: Relation): Relation {
  return { kind: 'next-to', subject, object };
}
