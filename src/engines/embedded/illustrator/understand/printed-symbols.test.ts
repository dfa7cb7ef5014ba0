import { expect, it } from 'vitest';
import { readPrintedSymbols } from './printed-symbols.ts';

it.each([
  ['a mug with an anchor symbol on it', 'a mug printed with an anchor'],
  ['a banner that has a sea horse emblem on it', 'a banner printed with a sea horse'],
  ['a jumper with a reindeer motif', 'a jumper printed with a reindeer'],
  ['a plate with a rooster painted on it', 'a plate printed with a rooster'],
])('takes symbols and pictures on things for prints: %s', (text, read) => {
  expect(readPrintedSymbols(text)).toBe(read);
});

it.each(['a shirt with the company logo', 'a wall with a painting of a ship', 'a curtain with a floral print'])(
  'leaves what names no thing, or names it after "of", as it is: %s',
  (text) => {
    expect(readPrintedSymbols(text)).toBe(text);
  },
);
