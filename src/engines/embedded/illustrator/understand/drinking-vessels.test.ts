import { expect, it } from 'vitest';
import { readDrinkingVessels } from './drinking-vessels.ts';
import { readFans } from './fans.ts';

it.each([
  ['a vampire drinking blood from a wine glass', 'a vampire drinking from a wine glass'],
  ['a boy sipping milk from a glass', 'a boy sipping a glass of milk'],
  ['a cat drinking from a fountain', 'a cat drinking from a fountain'],
  ['a dog drinking water from a river', 'a dog drinking water from a river'],
  ['a glass of lemonade with ice and a straw', 'a glass of lemonade with ice'],
])('takes what is drunk for what is in the glass: %s', (said, read) => {
  expect(readDrinkingVessels(said)).toBe(read);
});

it.each([
  ['a match in a stadium full of fans', 'a match in a stadium'],
  ['a singer before cheering fans', 'a singer before cheering people'],
  ['three ceiling fans', 'three ceiling fans'],
])('takes the fans of a stadium for people: %s', (said, read) => {
  expect(readFans(said)).toBe(read);
});
