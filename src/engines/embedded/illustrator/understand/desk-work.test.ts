import { expect, it } from 'vitest';
import { readDeskWork } from './desk-work.ts';

it.each([
  ['a man working late at his computer', 'a man using his computer'],
  ['a woman working from home with a cat', 'a woman using a laptop at a desk in a living room with a cat'],
  ['a team collaborating around a laptop', 'four people sitting at a table with a laptop'],
  ['a football team on a field', 'a football team on a field'],
  ['a farmer working on his field', 'a farmer working on his field'],
])('%s', (prompt, read) => {
  expect(readDeskWork(prompt)).toBe(read);
});
