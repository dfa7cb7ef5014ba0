import { expect, it } from 'vitest';
import { readStalls, readTradeShops } from './stalls.ts';

it('leaves on a stall what is sold there', () => {
  expect(readStalls('a farmers market stall full of colorful vegetables')).toBe('a farmers market stall');
  expect(readStalls('stalls selling fruit')).toBe('stalls');
  expect(readStalls('a market stall with a cat')).toBe('a market stall with a cat');
});

it('takes a bakery shop for a bakery', () => {
  expect(readTradeShops('a tiny bakery shop')).toBe('a tiny bakery');
});

it.each([
  ['a medieval market with stalls of bread and fish', 'a medieval market with a bread stall and a fish stall'],
  ['an old man at a stall selling old books', 'an old man at a book stall'],
  ['a small wooden market stall with flowers', 'a small wooden flower stall'],
  ['street stalls full of colorful spices', 'spice stalls'],
  ['a stall of bread on wheels', 'a stall of bread on wheels'],
])('%s: a stall is called by what it sells', (typed, read) => {
  expect(readStalls(typed)).toBe(read);
});
