import type { Reader } from './reader.ts';
import type { Mark } from './tagger.ts';

const INSIDE = /^(inside|inside of|within|(the )?interior of|interior view of)$/;
/** The room itself is the subject. */
const WHOLE = /interior/;
const INTERIOR = /^interiors?$/;

/** Who is seen only from within. */
const PASSENGERS = /^(passenger|commuter|traveller|traveler)s$/;

/** What is seen from within alone. */
const FURNITURE =
  /^(spiral staircase|staircase|bookshel(f|ves)|bookcases?|armchairs?|sofas?|fireplace|chandeliers?|ceiling|brick walls?|counter|bar stools?|stools|booths?|floor lamps?|bookshelves|shelves|espresso machine|wooden beams)$/;

/** "a bookshop with a spiral staircase": only inside. */
function bearsFurniture({ marks, position }: Reader): boolean {
  if (marks[position + 1]?.text !== 'with') return false;
  return marks.slice(position + 2).some(({ text }) => FURNITURE.test(text));
}

/** "a shop interior", "the interior of a shop", "a train with tired passengers". */
export function isSeenFromInside(reader: Reader): boolean {
  if (INTERIOR.test(reader.next()?.text ?? '') || bearsPassengers(reader) || bearsFurniture(reader)) return true;
  const preposition = governingPreposition(reader);
  if (WHOLE.test(preposition)) reader.draft.addFacts({ shot: 'wide' });
  return INSIDE.test(preposition);
}

function bearsPassengers({ marks, position }: Reader): boolean {
  if (marks[position + 1]?.text !== 'with') return false;
  const bearer = marks.slice(position + 2).find(({ sense }) => !DESCRIBING.has(sense.kind));
  return PASSENGERS.test(bearer?.text ?? '');
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
