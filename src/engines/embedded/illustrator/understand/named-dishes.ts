import type { ConceptKind } from '../subject/concept.ts';
import type { SceneDraft } from './draft.ts';

/** Meals that are shown as some dishes as long as none is named. */
const MEALS: ReadonlySet<string> = new Set([
  'breakfast',
  'lunch',
  'dinner',
  'supper',
  'meal',
  'food',
  'snack',
  'cuisine',
]);

/** "breakfast with pancakes and berries": a meal of which dishes are named is those; what is drunk with it stays. */
export function serveNamedDishes(draft: SceneDraft, kindOf: (concept: string) => ConceptKind): void {
  const isImplied = ({ word }: { readonly word: string }): boolean => MEALS.has(word);
  const isDish = ({ concept }: { readonly concept: string }): boolean => kindOf(concept) === 'food';
  if (!draft.entities.some((entity) => isDish(entity) && !isImplied(entity))) return;
  for (const entity of draft.entities) {
    if (!isImplied(entity)) continue;
    for (const relation of draft.relations.filter(({ kind, subject }) => kind === 'with' && subject === entity.id))
      draft.dropRelation(relation);
    if (isDish(entity)) draft.excluded.words.add(entity.word);
    else entity.word = entity.concept.replaceAll('-', ' ');
  }
}
