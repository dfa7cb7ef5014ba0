import type { ConceptFacts, ConceptKind } from '../subject/concept.ts';

/** Kinds of what lies about by people. */
export const LOOSE_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'object',
  'tool',
  'drink',
  'food',
  'clothing',
]);
/** What is higher does not fit in a hand. */
export const HANDY_METRES = 0.36;

/** Whether a thing fits in a hand, and lies about. */
export function isLoose({ kind, heightMetres }: ConceptFacts): boolean {
  return LOOSE_KINDS.has(kind) && heightMetres <= HANDY_METRES;
}
