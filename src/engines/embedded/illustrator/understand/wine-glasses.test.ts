import { expect, it } from 'vitest';
import { SceneDraft } from './draft.ts';
import { matchGlasses } from './wine-glasses.ts';

function drawn(...things: readonly (readonly [concept: string, word: string])[]): string[] {
  const draft = new SceneDraft();
  for (const [concept, word] of things)
    draft.addEntity({ concept, word, count: 1, colours: [], sizeFactor: 1, attributes: [] });
  matchGlasses(draft);
  return draft.entities.map(({ concept }) => concept);
}

it('sets wine glasses by a bottle of wine, and leaves glasses for other drinks alone', () => {
  expect(drawn(['wine-bottle', 'wine bottle'], ['tumbler-glass', 'glass'])).toEqual(['wine-bottle', 'wine-glass']);
  expect(drawn(['wine-bottle', 'wine bottle'], ['glass-of-milk', 'glass of milk'])).toContain('glass-of-milk');
  expect(drawn(['tumbler-glass', 'glass'])).toEqual(['tumbler-glass']);
});
