import { expect, it } from 'vitest';
import { readCyclists } from './cyclists.ts';

it.each([
  ['a mountain biker jumping over rocks', 'a person riding a bicycle jumping over rocks in the mountains'],
  ['mountain bikers', 'people riding bicycles in the mountains'],
  ['mountain bikers in a forest', 'people riding bicycles in a forest'],
  ['a mountain biker on the trail', 'a person riding a bicycle on the trail'],
  ['a biker on a highway', 'a biker on a highway'],
])('%s', (prompt, read) => {
  expect(readCyclists(prompt)).toBe(read);
});
