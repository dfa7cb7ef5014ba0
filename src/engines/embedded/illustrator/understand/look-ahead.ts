import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];

/** What a list of things is made of. */
const LIST_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'noun',
  'break',
  'and',
  'determiner',
  'number',
  'colour',
  'attribute',
  'size',
  'filler',
  'container',
  'preposition',
  'unknown',
]);

/** What may stand between a preposition and its object. */
const BEFORE_OBJECT: ReadonlySet<Kind> = new Set<Kind>([
  'determiner',
  'number',
  'colour',
  'attribute',
  'size',
  'filler',
]);

/** "with grapes, apples and a pineapple": true at the apples, since an "and" with another thing follows. */
export function isListed(marks: readonly Mark[], position: number): boolean {
  const end = marks.findIndex(({ sense }, index) => index > position && !LIST_KINDS.has(sense.kind));
  const list = marks.slice(position + 1, end < 0 ? undefined : end);
  const and = list.findIndex(({ sense }) => sense.kind === 'and');
  return and >= 0 && list.slice(and).some(({ sense }) => sense.kind === 'noun');
}

/** "… and a mouse on top of the table": true at the mouse, since it has a place of its own among the things. */
export function isPlacedNext(marks: readonly Mark[], position: number): boolean {
  const preposition = marks[position + 1]?.sense;
  if (preposition?.kind !== 'preposition' || preposition.relation === 'of') return false;
  const object = marks.find(({ sense }, index) => index > position + 1 && !BEFORE_OBJECT.has(sense.kind));
  return object?.sense.kind === 'noun' || object?.sense.kind === 'pronoun';
}

/** The thing that a preposition at this place leads to. */
export function objectAfter(marks: readonly Mark[], position: number): Mark | undefined {
  const object = marks.find(({ sense }, index) => index > position && !BEFORE_OBJECT.has(sense.kind));
  return object?.sense.kind === 'noun' ? object : undefined;
}
