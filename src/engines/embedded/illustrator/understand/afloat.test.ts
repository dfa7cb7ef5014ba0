import { expect, it } from 'vitest';
import { readAfloat } from './afloat.ts';

it.each([
  ['an otter floating on its back', 'an otter swimming in a lake'],
  ['two otters floating on their backs in the sea', 'two otters swimming in the sea'],
  ['a wizard floating on his back', 'a wizard floating on his back'],
])('%s', (prompt, read) => {
  expect(readAfloat(prompt)).toBe(read);
});
