import type { ConceptKind } from '../subject/concept.ts';
import type { SceneDraft } from './draft.ts';

const GROWING: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['plant', 'tree']);
const POTS: ReadonlySet<string> = new Set(['pot', 'planter']);

/** "a cactus in a pot": what grows stands in a flower pot, not in one for cooking. */
export function potPlants(draft: SceneDraft, kindOf: (concept: string) => ConceptKind): void {
  for (const { kind, subject, object } of draft.relations) {
    const pot = draft.entities[object]!;
    const isPlanted = kind === 'in' && GROWING.has(kindOf(draft.entities[subject]!.concept));
    if (isPlanted && POTS.has(pot.word)) pot.concept = 'flower-pot';
  }
}
