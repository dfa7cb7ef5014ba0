import type { SceneDraft } from './draft.ts';

const IS_LONG = 1.25;

/** "a long white dress" is one down to the feet. */
export function lengthenDresses({ entities }: SceneDraft): void {
  for (const entity of entities) {
    if (entity.concept !== 'dress' || entity.sizeFactor < IS_LONG) continue;
    entity.concept = 'gown';
    entity.sizeFactor = 1;
  }
}
