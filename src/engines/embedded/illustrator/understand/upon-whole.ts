import type { RelationKind } from '../scene.ts';
import type { Link } from './clause.ts';
import type { Reader } from './reader.ts';

/** What a whole has on, in or about it. */
const PLACES: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'on',
  'in',
  'under',
  'behind',
  'in-front-of',
  'above',
  'next-to',
  'around',
  'against',
  'hanging',
]);
/** What the "with" of somebody has come to mean that says enough. */
const SETTLED: ReadonlySet<RelationKind> = new Set<RelationKind>(['wearing', 'riding', 'holding']);
const THINGS: ReadonlySet<string> = new Set(['it', 'them']);

/**
 * "a hill with a tree on it", "a table with a lamp and a book on it": what was named last is on the thing that has it. False for
 * pronouns that point elsewhere.
 */
export function readUponWhole(reader: Reader, link: Link, pronoun: string): boolean {
  const { clause, draft } = reader;
  const { last, lastLink } = clause;
  const owner = link.subjects[0];
  const isPlacing = PLACES.has(link.kind) && (!link.isVerb || link.kind === 'hanging');
  if (!THINGS.has(pronoun) || link.isReversed || !isPlacing) return false;
  if (last === undefined || owner === undefined || last === owner || lastLink?.kind !== 'with') return false;
  if (!lastLink.subjects.includes(owner)) return false;
  delete clause.link;
  const whole = reader.isActor(owner) ? thingBefore(reader, owner, last) : owner;
  const known = draft.relations.filter(
    ({ subject, object }) =>
      (object === last && (subject === whole || subject === owner)) || (subject === last && object === whole),
  );
  if (known.some(({ kind }) => SETTLED.has(kind))) return true;
  for (const relation of known) draft.dropRelation(relation);
  draft.addRelation(link.kind, last, whole, link.side && { side: link.side });
  return true;
}

/** "a girl with a table and a lamp on it", "a boy at a table with a lamp on it": the lamp is on the thing named before it. */
function thingBefore(reader: Reader, owner: number, last: number): number {
  return reader.draft.entities.findLast(({ id }) => id < last && !reader.isActor(id))?.id ?? owner;
}
