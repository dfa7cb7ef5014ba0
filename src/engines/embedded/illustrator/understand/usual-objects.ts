import type { PoseId, RelationKind } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { Link } from './clause.ts';
import type { Reader } from './reader.ts';

const CHILDREN = /^(child|boy|girl)$/;
/** Who plays without an instrument plays with a ball. */
const AT_PLAY = /^(child|boy|girl|people|person)$/;

/** English nouns of what somebody has to do with where a verb names nothing: who eats has something to eat. */
const USUAL: Partial<Record<RelationKind, (concept: string, kind: ConceptKind) => string | undefined>> = {
  eating: (_, kind) => (kind === 'person' ? 'sandwich' : undefined),
  drinking: (concept, kind) =>
    CHILDREN.test(concept) ? 'glass of milk' : kind === 'person' ? 'cup of coffee' : undefined,
  playing: (concept) => (AT_PLAY.test(concept) ? 'ball' : undefined),
};

/** How animals show what they do to nothing in particular: they bow their heads to eat and drink, and leap in play. */
const ANIMAL_POSES: Partial<Record<RelationKind, PoseId>> = { eating: 'graze', drinking: 'graze', playing: 'jump' };

/** Gives those who do something to nothing that is named what it is usually done to, or the pose that shows it. */
export function supplyUsualObjects(reader: Reader): void {
  for (const link of reader.idleDeeds) supply(reader, link);
}

function supply(reader: Reader, { kind, usually = kind, subjects }: Link): void {
  const { entities, relations } = reader.draft;
  const [first] = subjects;
  if (first === undefined || relations.some(({ subject }) => subjects.includes(subject))) return;
  const { concept, attributes } = entities[first];
  // Who plays in water splashes about.
  if (usually === 'playing' && attributes.includes('wading')) return;
  const kindOfFirst = reader.kindOf(concept);
  const pose = kindOfFirst === 'animal' ? ANIMAL_POSES[usually] : playsInHeap(reader, usually) ? 'jump' : undefined;
  if (pose !== undefined) for (const id of subjects) entities[id].pose ??= pose;
  const isWater =
    usually === 'drinking' && kindOfFirst === 'person' && reader.marks.some(({ text }) => text === 'water');
  const usual = isWater ? 'bottle of water' : USUAL[usually]?.(concept, kindOfFirst);
  const noun = pose !== undefined || isServed(reader, usually) ? undefined : usual;
  const match = noun === undefined ? undefined : reader.findNoun(noun);
  if (match === undefined) return;
  const object = reader.draft.addEntity({
    concept: match.concepts[0],
    word: match.word,
    count: 1,
    colours: [],
    sizeFactor: 1,
    attributes: [],
  });
  if (object !== undefined) for (const subject of subjects) reader.draft.addRelation(usually, subject, object.id);
}

/** Where there are tables, meals lie on them. */
function isServed({ marks }: Reader, deed: RelationKind): boolean {
  return deed === 'eating' && marks.some(({ sense }) => sense.kind === 'setting' && sense.setting === 'cafe');
}

/** Snow and fallen leaves are played in, not on. */
function playsInHeap({ marks }: Reader, deed: RelationKind): boolean {
  const isHeap = marks.some(
    ({ sense }) =>
      (sense.kind === 'setting' && sense.placeKind === 'fallen-leaves') ||
      (sense.kind === 'facts' && sense.facts.weather === 'snow'),
  );
  return deed === 'playing' && isHeap;
}
