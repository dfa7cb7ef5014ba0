import { expect, it } from 'vitest';
import { readToldByHands } from './told-by-hands.ts';

it.each([
  ['friends toasting with champagne at a party', 'friends holding a glass of wine at a party'],
  ['friends toasting with beers', 'friends holding a mug of beer'],
  ['a woman painting on a large canvas', 'a woman painting a large canvas'],
  ['people raising a toast', 'people holding a glass of wine'],
  ['a mailman delivering letters in a street', 'a mailman holding an envelope in a street'],
  ["a mother braiding her daughter's hair", 'a mother tending her daughter sitting on a chair'],
  ["a girl brushing her sister's hair", 'a girl holding a comb next to her sister sitting on a chair'],
  ['a ballet class of little girls', 'four little ballerinas'],
  ['toasting marshmallows over a fire', 'toasting marshmallows over a fire'],
  ['a girl brushing her hair', 'a girl brushing her hair'],
])('%s', (text, read) => {
  expect(readToldByHands(text).trim()).toBe(read);
});
