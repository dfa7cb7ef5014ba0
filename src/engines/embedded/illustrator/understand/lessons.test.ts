import { expect, it } from 'vitest';
import { readLessons } from './lessons.ts';

it.each([
  ['a father teaching his son how to ride a bicycle', 'a father teaching his son who is riding a bicycle'],
  ['a woman helping a little girl to swim', 'a woman helping a little girl who is swimming'],
  ['a mother teaching her daughter to bake', 'a mother teaching her daughter to bake'],
])('has pupils do what they are taught to move with: %s', (said, read) => {
  expect(readLessons(said)).toBe(read);
});
