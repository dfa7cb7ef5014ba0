import type { Entity, Relation, Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';

/** More than these are a crowd, which stays together. */
const MOST_PARTED = 4;
/** So many play with one ball. */
const MOST_PLAYERS = 8;
/** What goes to and fro between players. */
const PASSED = /^(soccer-ball|ball|beach-ball|basketball|volleyball|flying-disc)$|football/;

/**
 * Parts those who do something together: some work on a thing from its one side and some from its other, and a ball goes from one
 * player to the others, who run to meet it. Other scenes are returned unchanged.
 */
export function partCompany(scene: Scene, factsOf: FactsOf): Scene {
  return scene.relations.reduce((parted, relation) => {
    const { kind, object } = relation;
    if (kind === 'tending') return workFromBothSides(parted, relation, factsOf);
    const isPass = (kind === 'playing' || kind === 'kicking') && PASSED.test(scene.entities[object]!.concept);
    return isPass ? passToOthers(parted, relation, factsOf) : parted;
  }, scene);
}

function workFromBothSides(scene: Scene, relation: Relation, factsOf: FactsOf): Scene {
  const [near, far] = halvesOf(scene, relation, factsOf, (count) => Math.ceil(count / 2)) ?? [];
  if (!near || !far) return scene;
  return {
    ...scene,
    entities: [...scene.entities.with(near.id, near), far],
    relations: [...scene.relations, { ...relation, subject: far.id }],
  };
}

/** The first to play the ball passes it to whoever plays it as well. */
function passToOthers(scene: Scene, relation: Relation, factsOf: FactsOf): Scene {
  const { kind, subject, object } = relation;
  const isFirst = scene.relations.find((other) => other.kind === kind && other.object === object) === relation;
  if (!isFirst) return scene;
  const others = scene.relations.filter(
    (other) => other !== relation && other.kind === kind && other.object === object,
  );
  const [passer, rest] = halvesOf(scene, relation, factsOf, () => 1, MOST_PLAYERS) ?? [];
  const receivers = [...others.map((other) => other.subject), ...(rest ? [rest.id] : [])];
  const entities = rest && passer ? [...scene.entities.with(passer.id, passer), rest] : scene.entities;
  return {
    ...scene,
    entities: entities.map((entity) =>
      receivers.includes(entity.id) ? { ...entity, pose: entity.pose ?? 'run' } : entity,
    ),
    relations: [
      ...scene.relations.filter((other) => !others.includes(other)),
      ...receivers.map((receiver): Relation => ({ kind: 'watching', subject, object: receiver })),
    ],
  };
}

/** Those who do it as two things of the scene, the first of as many as said; nothing where they are not a few people with one thing. */
function halvesOf(
  { entities }: Scene,
  { subject, object }: Relation,
  factsOf: FactsOf,
  firstOf: (count: number) => number,
  most = MOST_PARTED,
): readonly [Entity, Entity] | undefined {
  const all = entities[subject]!;
  if (all.count < 2 || all.count > most || entities[object]!.count > 1) return undefined;
  if (factsOf(all.concept).kind !== 'person') return undefined;
  const first = firstOf(all.count);
  return [
    { ...all, count: first },
    { ...all, count: all.count - first, id: entities.length },
  ];
}
