import { expect, it } from 'vitest';
import { readPhotographed } from './camera-words.ts';

it.each([
  ['extreme close-up of the eye of a chameleon', 'extreme close-up of a chameleon'],
  ['an eye of a storm', 'an eye of a storm'],
  ['a rider before distant mountains', 'a rider before mountains'],
  ['a distant castle', 'a distant castle'],
  ['a pier, far away lighthouse', 'a pier, distant lighthouse'],
  ['a lighthouse far away on a cliff', 'a lighthouse far away on a cliff'],
  ['a tiny figure on a dune', 'a distant person on a dune'],
  ['a monk in a vast desert', 'a monk in a desert, wide shot'],
])('%s', (prompt, read) => {
  expect(readPhotographed(prompt)).toBe(read);
});
