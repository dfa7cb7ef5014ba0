import { expect, it } from 'vitest';
import { readNewborns } from './newborns.ts';

it.each([
  ['a newborn wrapped in a soft pink blanket', 'a soft pink swaddled baby'],
  ['a newborn baby swaddled in a blanket', 'a swaddled baby'],
  ['a newborn in a basket', 'a newborn baby in a basket'],
  ['a newborn foal in a barn', 'a newborn foal in a barn'],
  ['a mother with her newborn', 'a mother with her newborn baby'],
])('reads %s as %s', (text, read) => {
  expect(readNewborns(text)).toBe(read);
});
