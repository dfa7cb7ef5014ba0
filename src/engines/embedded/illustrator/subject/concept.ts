/** What sort of thing a concept is: decides where it lives, how it stands and what may be done with it. */
export const CONCEPT_KINDS = [
  'person',
  'animal',
  'bird',
  'sea-creature',
  'insect',
  'plant',
  'tree',
  'food',
  'drink',
  'vehicle',
  'aircraft',
  'vessel',
  'building',
  'furniture',
  'instrument',
  'tool',
  'clothing',
  'sport',
  'sky-object',
  'fantasy',
  'symbol',
  'landform',
  'machine',
  'object',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** How a drawing meets the ground. */
export type Footing = 'stands' | 'lies' | 'floats' | 'flies' | 'hangs';

/** Facts about a concept that do not depend on any one drawing of it. */
export interface ConceptFacts {
  readonly kind: ConceptKind;
  /** Usual height in metres, standing. */
  readonly heightMetres: number;
  readonly footing: Footing;
}

/** Kinds whose members act: they hold, chase, sleep, and are counted in packs. */
export const ACTING_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'person',
  'animal',
  'bird',
  'sea-creature',
  'insect',
  'fantasy',
]);
