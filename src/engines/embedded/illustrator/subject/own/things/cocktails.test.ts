import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../../assets.ts';
import { openWorkshop } from '../../../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a frozen margarita', 'margarita'],
  ['an old-fashioned cocktail on the rocks', 'old-fashioned-cocktail'],
  ['two bloody marys', 'bloody-mary'],
  ['a long island iced tea', 'long-island-iced-tea'],
  ['a martini', 'cocktail-glass'],
  ['a roast turkey with herbs', 'roast-turkey'],
  ['a turkey in a meadow', 'turkey'],
])('%s is %s', (prompt, concept) => {
  expect(understanding.parse(prompt).entities[0]?.concept).toBe(concept);
});
