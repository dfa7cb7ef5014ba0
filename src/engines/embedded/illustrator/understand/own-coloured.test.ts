import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a tulip with pink petals', 0, 'pink'],
  ['a hen with black feathers', 0, 'black'],
  ['a rabbit next to a daisy with blue petals', 1, 'blue'],
] as const)('%s has that colour', (prompt, index, colour) => {
  const { entities, notUnderstood } = understanding.parse(prompt);
  expect(entities[index]!.colours).toEqual([colour]);
  expect(notUnderstood).toEqual([]);
});
