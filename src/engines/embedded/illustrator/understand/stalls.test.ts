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
