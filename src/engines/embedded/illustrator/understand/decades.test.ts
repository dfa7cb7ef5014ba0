import { expect, it } from 'vitest';
import { readDecades } from './decades.ts';

it.each([
  ['a car on a coast, 1960s travel poster', 'a car on a coast, retro travel poster'],
  ['vintage poster of a lighthouse, 1930s style, muted', 'vintage poster of a lighthouse, retro, muted'],
  ['a 1950s diner', 'a 1950s diner'],
])('takes the decade of a poster for its style: %s', (text, read) => {
  expect(readDecades(text)).toBe(read);
});
