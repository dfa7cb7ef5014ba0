import { expect, it } from 'vitest';
import { readComputerMice } from './computer-mice.ts';

it.each([
  ['a keyboard and a mouse on a desk', 'a keyboard and a computer mouse on a desk'],
  ['a mouse eating cheese', 'a mouse eating cheese'],
  ['a laptop and a cartoon mouse', 'a laptop and a cartoon mouse'],
])('%s', (typed, read) => {
  expect(readComputerMice(typed)).toBe(read);
});
