import type { Reader } from './reader.ts';
import type { Mark } from './tagger.ts';

const INSIDE = /^(inside|inside of|within|(the )?interior of|interior view of)$/;
/** The room itself is the subject. */
const WHOLE = /interior/;
const INTERIOR = /^interiors?$/;

/** "a shop interior", "the interior of a shop". */
export function isSeenFromInside(reader: Reader): boolean {
  if (INTERIOR.test(reader.next()?.text ?? '')) return true;
  const preposition = governingPreposition(reader);
  if (WHOLE.test(preposition)) reader.draft.addFacts({ shot: 'wide' });
  return INSIDE.test(preposition);
}

/** The preposition whose object is being read: nothing but articles and adjectives lie between. */
export function governingPreposition({ marks, position, clause }: Reader): string {
  if (clause.link?.kind !== 'in' && clause.front?.link.kind !== 'in') return '';
  let index = position - 1;
  while (index >= 0 && DESCRIBING.has(marks[index].sense.kind)) index--;
  return marks[index]?.sense.kind === 'preposition' ? marks[index].text : '';
}

const DESCRIBING: ReadonlySet<Mark['sense']['kind']> = new Set<Mark['sense']['kind']>([
  'determiner',
  'colour',
  'attribute',
  'size',
  'filler',
  'facts',
]);
