import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { bearsPrint, printAreaOf } from '../subject/print-areas.ts';
import { isWearable } from '../subject/rigs/wearables.ts';

/** Drawings without a pattern of their own, for what bears a picture. */
const BLANK_OF: Readonly<Record<string, string>> = {
  'womans-clothes': 't-shirt',
  'triangular-flag': 'plain-flag',
  flag: 'plain-flag',
  'hot-beverage': 'blank-mug',
  'printed-mug': 'blank-mug',
  'mobile-phone': 'smartphone-screen',
  'open-book': 'closed-book',
};

function blankOf({ concept, word }: Entity): string {
  return HOODED.test(word) ? 'sweatshirt' : (BLANK_OF[concept] ?? concept);
}

const HOODED = /^(?:hoodie|hooded |sweatshirt)/;

/** What is worn is drawn by its wearer. */
const WORN: ReadonlySet<RelationKind> = new Set<RelationKind>(['wearing', 'with', 'in']);

/**
 * Turns what a thing that bears pictures is said to have, or to have on it, into a picture on it, and shows such things without a pattern of
 * their own: "a flag with a dragon", "a mug with a cat on it". A picture on what bears none is reported: the thing itself would be a wrong
 * one. Other scenes are returned unchanged.
 */
export function printOnThings(asked: Scene, factsOf: FactsOf): Scene {
  const scene = withoutUnbearable(asked);
  const relations = scene.relations.map((relation) => asPrint(scene, relation, factsOf));
  if (relations.every((relation, i) => relation === scene.relations[i])) return scene;
  const printed = relations.filter(({ kind }) => kind === 'printed-on');
  const isWorn = ({ id }: Entity): boolean =>
    relations.some(({ kind, object, subject }) => object === id && WORN.has(kind) && subject !== id);
  return {
    ...scene,
    // What is said twice of a picture is said once: "with a cat on it".
    relations: relations.filter(
      (relation) =>
        relation.kind === 'printed-on' ||
        !printed.some(({ subject, object }) => [subject, object].every((id) => concerns(relation, id))),
    ),
    entities: scene.entities.map((entity) =>
      printed.some(({ object }) => object === entity.id) && !isWorn(entity)
        ? { ...entity, concept: blankOf(entity) }
        : entity,
    ),
  };
}

/** Leaves out pictures on what bears none. */
function withoutUnbearable(scene: Scene): Scene {
  const { entities, relations, notUnderstood } = scene;
  const left = new Set(
    relations
      .filter(({ kind, object }) => kind === 'printed-on' && printAreaOf(blankOf(entities[object]!)) === undefined)
      .map(({ subject }) => subject),
  );
  if (left.size === 0) return scene;
  const kept = entities.filter(({ id }) => !left.has(id));
  const idOf = new Map(kept.map(({ id }, index) => [id, index]));
  return {
    ...scene,
    entities: kept.map((entity, id) => ({ ...entity, id })),
    relations: relations.flatMap((relation) => {
      const [subject, object] = [idOf.get(relation.subject), idOf.get(relation.object)];
      return subject === undefined || object === undefined ? [] : [{ ...relation, subject, object }];
    }),
    notUnderstood: [...notUnderstood, ...entities.filter(({ id }) => left.has(id)).map(({ word }) => word)],
  };
}

/** A scene whose pictures on things are more of these things: they say nothing of the place. */
export function withoutMotifs(scene: Scene): Scene {
  const bearers = new Map(
    scene.relations.flatMap(({ kind, subject, object }) =>
      kind === 'printed-on' ? [[subject, scene.entities[object]!] as const] : [],
    ),
  );
  if (bearers.size === 0) return scene;
  const entities = scene.entities.map((entity) => {
    const bearer = bearers.get(entity.id);
    return bearer ? { ...entity, concept: bearer.concept } : entity;
  });
  return { ...scene, entities };
}

function concerns({ subject, object }: Relation, id: number): boolean {
  return subject === id || object === id;
}

function asPrint({ entities, relations }: Scene, relation: Relation, factsOf: FactsOf): Relation {
  const { kind, subject, object } = relation;
  const [bearer, motif] = kind === 'with' ? [subject, object] : [object, subject];
  const blank = blankOf(entities[bearer]!);
  const picture = entities[motif]!;
  const isThere = isWearable(picture.concept) || picture.pose !== undefined;
  if (
    !bearsPrint(blank, kind, { concept: picture.concept, kind: factsOf(picture.concept).kind }) ||
    (isThere && kind !== 'printed-on')
  )
    return relation;
  // Who sits on a mug that does something is there in the flesh.
  const isBusy = relations.some((other) => other !== relation && other.subject === motif && other.object !== bearer);
  return isBusy && kind !== 'printed-on' ? relation : { kind: 'printed-on', subject: motif, object: bearer };
}
