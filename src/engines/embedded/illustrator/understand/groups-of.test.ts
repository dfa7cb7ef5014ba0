import { expect, it } from 'vitest';
import { readGroupsOf } from './groups-of.ts';

it.each([
  ['a group of six in a boat', 'six people in a boat'],
  ['a team of eight', 'eight people'],
  ['a band of four on stage', 'four musicians on stage'],
  ['a class of ten in a classroom', 'ten children in a classroom'],
  ['a crew of 7, storm', '7 people, storm'],
  ['a family of 6 at the beach', 'a family of six at the beach'],
  ['a group of six dancing bears', 'a group of six dancing bears'],
  ['a team of eight horses', 'a team of eight horses'],
])('%s', (text, read) => {
  expect(readGroupsOf(text)).toBe(read);
});
