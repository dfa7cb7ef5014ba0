import type { ConceptKind } from '../subject/concept.ts';

/** Kinds that make a background for what is smaller. */
export const SCENERY_KINDS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'building',
  'tree',
  'landform',
  'machine',
  'vehicle',
  'vessel',
]);
