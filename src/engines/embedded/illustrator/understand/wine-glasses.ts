import type { SceneDraft } from './draft.ts';

const PLAIN_GLASS = /^(?:tumbler-glass|glass-of-milk)$/;
const OF_ITS_OWN = /milk|water|whisk|juice|tumbler/;
/** What is drunk from a glass of its own, and the glass. */
const GLASS_OF: Readonly<Record<string, string>> = { 'wine-bottle': 'wine-glass' };

/** "a bottle of wine and two glasses": the glasses are for the wine. */
export function matchGlasses({ entities }: SceneDraft): void {
  const glass = entities.map(({ concept }) => GLASS_OF[concept]).find((found) => found);
  if (glass === undefined) return;
  for (const entity of entities)
    if (PLAIN_GLASS.test(entity.concept) && !OF_ITS_OWN.test(entity.word)) entity.concept = glass;
}
