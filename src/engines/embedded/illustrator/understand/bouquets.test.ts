import { expect, it } from 'vitest';
import { readBouquets } from './bouquets.ts';

it.each([
  ['a bouquet of white roses', 'a white bouquet of roses'],
  ['a bunch of fresh pink peonies on a table', 'a fresh pink bunch of peonies on a table'],
  ['a bouquet of red and white roses', 'a bouquet of red and white roses'],
  ['a bouquet of roses', 'a bouquet of roses'],
  ['a bouquet of yellow tulips in a blue vase', 'yellow tulips in a blue vase'],
])('reads %j as %j', (said, read) => {
  expect(readBouquets(said)).toBe(read);
});
