import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['three vans parked in a row', 'in-row', 3],
  ['three planes flying in formation', 'in-wedge', 3],
  ['geese flying south in a V formation', 'in-wedge', 5],
])('%s', (prompt, attribute, count) => {
  const { entities } = understanding.parse(prompt);
  expect(entities).toMatchObject([{ count, attributes: [attribute] }]);
});
