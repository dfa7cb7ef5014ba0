import type { PerchId, RelationKind } from '../scene.ts';
import type { Link } from './clause.ts';
import { actsAs } from './kinds.ts';
import { emptyNounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';
import { isWorn } from './tables/clothing.ts';
import type { Mark } from './tagger.ts';

/** Parts of a body that carry, and how: on a place of it, or held in the arms. */
const BEARING: readonly (readonly [RegExp, PerchId | 'held'])[] = [
  [/^shoulders?$/, 'shoulder'],
  [/^head$/, 'head'],
  [/^(laps?|knees?)$/, 'lap'],
  [/^(hand|palm|finger|wrist|arm)$/, 'hand'],
  [/^(hands|arms|mouth|jaws|teeth|beak)$/, 'held'],
];
const IS_ON: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'in', 'riding']);
/** What a perch tells more exactly. */
const VAGUE: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'holding']);
/** Who it is that nobody has named. */
const OWNERS: Readonly<Record<string, string>> = { her: 'woman', his: 'man' };

function bearingOf(link: Link | undefined, part: string): PerchId | 'held' | undefined {
  if (link === undefined || link.isReversed || !IS_ON.has(link.kind)) return undefined;
  const bearing = BEARING.find(([words]) => words.test(part))?.[1];
  return bearing === 'hand' && link.kind === 'in' ? 'held' : bearing;
}

/** The link as one to a place of the body of whoever is named next. */
export function linkToPerch(link: Link, part: string): Link {
  const bearing = bearingOf(link, part);
  if (bearing === undefined) return link;
  return bearing === 'held' ? { ...link, kind: 'holding', isReversed: true } : { ...link, kind: 'on', at: bearing };
}

/**
 * "a parrot on the shoulder of a man", "a woman with a cat on her lap", "a cat on her lap": says where on whom it is. False
 * where the part carries nothing.
 */
export function readPerch(reader: Reader, { text, noun }: Mark): boolean {
  const { clause } = reader;
  const { link } = clause;
  const bearing = bearingOf(link, text);
  const words = ofSomebody(reader);
  if (link !== undefined && words !== undefined && (bearing !== undefined || isRidden(link, text))) {
    clause.link = linkToPerch(link, text);
    reader.phrase = emptyNounPhrase();
    reader.position += words;
    return true;
  }
  if (link === undefined || bearing === undefined) return false;
  const pronoun = reader.marks[reader.position - 1]?.text ?? '';
  const isOwned = reader.marks[reader.position - 1]?.sense.kind === 'determiner' && pronoun !== 'a' && pronoun !== 'an';
  // "on a shoulder": nobody's, a thing of its own where there is a drawing of it.
  if (!isOwned && noun !== undefined) return false;
  const pair = bearerAndBorne(reader, link, pronoun);
  if (pair === undefined) return false;
  settle(reader, pair, bearing);
  return true;
}

/** How many words lie between a part and its owner, who is named next: "the shoulder of a man", in other languages "the shoulder a man". */
function ofSomebody({ marks, position }: Reader): number | undefined {
  const [next, afterNext] = [marks[position + 1]?.sense, marks[position + 2]];
  if (next?.kind === 'preposition' && next.relation === 'of') return 1;
  const isBare = /^(the|a)$/.test(marks[position - 1]?.text ?? '');
  if (!isBare) return undefined;
  return next?.kind === 'noun' || (next?.kind === 'determiner' && afterNext?.sense.kind === 'noun') ? 0 : undefined;
}

/** "riding on the back of an eagle". */
function isRidden({ kind }: Link, part: string): boolean {
  return kind === 'riding' && part === 'back';
}

interface Pair {
  readonly bearer: number;
  readonly borne: number;
}

function bearerAndBorne(reader: Reader, link: Link, pronoun: string): Pair | undefined {
  const { clause, draft } = reader;
  const [subject] = link.subjects;
  if (subject === undefined) return undefined;
  if (clause.last !== undefined && clause.last !== subject) {
    const borne = clause.last;
    const isWith = draft.relations.some(
      ({ kind, subject: one, object }) => VAGUE.has(kind) && one === subject && object === borne,
    );
    if (isWith && acts(reader, subject))
      return isWorn(draft.entities[borne].concept) ? undefined : { bearer: subject, borne };
  }
  if (isWorn(draft.entities[subject].concept)) return undefined;
  const known = draft.entities.findLast(({ id }) => id !== subject && isPerson(reader, id));
  if (known === undefined && isPerson(reader, subject)) {
    const idle = draft.entities.find(({ id }) => id !== subject && isIdle(reader, id));
    return idle && { bearer: subject, borne: idle.id };
  }
  const owner = known?.id ?? addOwner(reader, OWNERS[pronoun] ?? 'person');
  return owner === undefined ? undefined : { bearer: owner, borne: subject };
}

function addOwner(reader: Reader, noun: string): number | undefined {
  const match = reader.findNoun(noun);
  if (match === undefined) return undefined;
  return reader.draft.addEntity({
    concept: match.concepts[0],
    word: noun,
    count: 1,
    colours: [],
    sizeFactor: 1,
    attributes: [],
  })?.id;
}

function settle(reader: Reader, { bearer, borne }: Pair, bearing: PerchId | 'held'): void {
  const { draft, clause } = reader;
  const vague = draft.relations.find(
    ({ kind, subject, object }) => VAGUE.has(kind) && subject === bearer && object === borne,
  );
  if (vague !== undefined) draft.dropRelation(vague);
  if (bearing === 'held') draft.addRelation('holding', bearer, borne);
  else draft.addRelation('on', borne, bearer, { at: bearing });
  reader.phrase = emptyNounPhrase();
  delete clause.link;
}

/** An animal of which nothing has been said yet. */
function isIdle(reader: Reader, id: number): boolean {
  const isSaid = reader.draft.relations.some(({ subject, object }) => subject === id || object === id);
  return !isSaid && acts(reader, id) && !isPerson(reader, id);
}

function acts(reader: Reader, id: number): boolean {
  const { concept } = reader.draft.entities[id];
  return actsAs(concept, reader.kindOf(concept));
}

function isPerson(reader: Reader, id: number): boolean {
  return reader.kindOf(reader.draft.entities[id].concept) === 'person';
}
