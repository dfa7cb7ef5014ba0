import type { ConceptKind } from '../subject/concept.ts';
import type { SceneDraft } from './draft.ts';

const MUG = /\b(?:mug|cup)$/;
/** What cannot be on a mug but as a picture. */
const PICTURED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'animal',
  'bird',
  'sea-creature',
  'fantasy',
  'vehicle',
  'vessel',
  'aircraft',
  'building',
]);

/** "a mug with a fox on it": a mug with room for a picture. */
export function printMugs({ entities, relations }: SceneDraft, kindOf: (concept: string) => ConceptKind): void {
  for (const { kind, subject, object } of relations) {
    const mug = entities[object]!;
    if (kind !== 'on' || mug.concept !== 'hot-beverage' || !MUG.test(mug.word)) continue;
    if (PICTURED.has(kindOf(entities[subject]!.concept))) mug.concept = 'blank-mug';
  }
}
