import { expect, it } from 'vitest';
import { readStacks } from './stacks.ts';

it.each([
  ['three macarons stacked on a plate', 'a stack of three macarons on a plate'],
  ['five books piled high', 'a stack of five books'],
  ['stacked stones', 'stacked stones'],
])('things that are stacked are a stack: %s', (prompt, read) => {
  expect(readStacks(prompt)).toBe(read);
});
