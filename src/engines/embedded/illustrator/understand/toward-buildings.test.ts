import { expect, it } from 'vitest';
import { readTowardBuildings } from './toward-buildings.ts';

it.each([
  ['a boy walking to school', 'a boy walking in front of the school'],
  ['a woman walking past a cafe', 'a woman walking in front of a cafe'],
  ['a man standing outside his new house', 'a man standing in front of his new house'],
  ['a dog next to a house', 'a dog next to a house'],
  ['a boy talking to his friend', 'a boy talking to his friend'],
])('reads %s as %s', (text, read) => {
  expect(readTowardBuildings(text)).toBe(read);
});
