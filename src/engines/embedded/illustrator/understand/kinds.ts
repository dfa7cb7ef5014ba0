import { ACTING_KINDS, type ConceptKind } from '../subject/concept.ts';

/** Kinds that move in groups with a name of their own; machines do ("a robot army", "a car queue"). */
export const LIVING_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([...ACTING_KINDS, 'vessel', 'aircraft']);

/** Kinds that lie on tables and in bowls. */
export const SMALL_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'food',
  'drink',
  'object',
  'tool',
  'plant',
  'machine',
  'clothing',
  'instrument',
]);

const SURFACE = /^(table|desk|stool|bench|bookshelf|couch-and-lamp|nightstand|tray|counter)$|-(table|desk|shelf)$/;
const VESSEL =
  /bowl|basket|bucket|vase|jar|amphora|^(crate|package|barrel|treasure-chest|cauldron|bird-nest|nest|aquarium|shopping-cart|suitcase|luggage|backpack|handbag)$/;

/** True for concepts with a top that other things lie on. */
export function isSurface(concept: string): boolean {
  return SURFACE.test(concept);
}

/** True for concepts that other things lie in. */
export function isVessel(concept: string): boolean {
  return VESSEL.test(concept);
}

/** True for whoever acts: the living, and robots. */
export function actsAs(concept: string, kind: ConceptKind): boolean {
  return ACTING_KINDS.has(kind) || concept.startsWith('robot');
}
