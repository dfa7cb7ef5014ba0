import type { SceneDraft } from './draft.ts';

const CAKE = /cake$/;

/** "a dog next to a cake with candles": candles named right after a cake are the cake's, not those of who is beside it. */
export function standCandlesOnCakes(draft: SceneDraft): void {
  const { entities, relations } = draft;
  for (const relation of relations.filter(({ kind }) => kind === 'with')) {
    const { subject, object } = relation;
    const before = entities[object - 1];
    if (entities[object]!.concept !== 'candle' || before === undefined || !CAKE.test(before.concept)) continue;
    if (before.id === subject) continue;
    draft.dropRelation(relation);
    draft.addRelation('with', before.id, object);
  }
}
