import { expect, it } from 'vitest';
import { readCyclists } from './cyclists.ts';

it.each([
  ['a mountain biker jumping over rocks', 'a person riding a bicycle jumping over rocks'],
  ['mountain bikers', 'people riding bicycles'],
  ['a biker on a highway', 'a biker on a highway'],
])('%s', (prompt, read) => {
  expect(readCyclists(prompt)).toBe(read);
});
