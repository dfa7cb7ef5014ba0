import { expect, it } from 'vitest';
import { readSeedlings } from './seedlings.ts';

it.each([
  ['a man planting a tree', 'a man planting a seedling'],
  ['children planting trees in a park', 'children planting seedlings in a park'],
  ['a gardener planting three tomatoes', 'a gardener planting three seedlings'],
  ['a woman planting flowers', 'a woman planting flowers'],
  ['a plant with tomatoes', 'a plant with tomatoes'],
])('reads %j as %j', (said, read) => {
  expect(readSeedlings(said)).toBe(read);
});
