import type { RelationKind } from '../scene.ts';
import type { SceneDraft } from './draft.ts';

const CAKE = /cake$/;
const TIES: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'on']);

/** "a dog next to a cake with candles", "at a table with a cake with candles": candles named right after a cake are the cake's, not those of who or what it is with. */
export function standCandlesOnCakes(draft: SceneDraft): void {
  const { entities, relations } = draft;
  for (const relation of [...relations]) {
    const [owner, candle] =
      relation.kind === 'on' ? [relation.object, relation.subject] : [relation.subject, relation.object];
    if (!TIES.has(relation.kind) || entities[candle]!.concept !== 'candle') continue;
    const before = entities[candle - 1];
    if (before === undefined || !CAKE.test(before.concept) || before.id === owner) continue;
    draft.dropRelation(relation);
    draft.addRelation('with', before.id, candle);
  }
}
