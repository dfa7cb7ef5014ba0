import { expect, it } from 'vitest';
import { readPoolsides } from './poolsides.ts';

it.each([
  ['a woman reading by the pool', 'a woman reading at the poolside'],
  ['an infinity pool overlooking the ocean', 'an pool terrace overlooking the ocean'],
  ['a photo of a hotel swimming pool with palm trees', 'a photo of a pool terrace with palm trees'],
  ['an empty pool with leaves', 'an empty pool with leaves'],
  ['a girl in a swimming pool', 'a girl in a swimming pool'],
  ['a man by the pool table', 'a man by the pool table'],
])('%s', (typed, read) => {
  expect(readPoolsides(typed)).toBe(read);
});
