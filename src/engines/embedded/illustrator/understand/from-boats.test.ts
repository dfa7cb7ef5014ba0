import { expect, it } from 'vitest';
import { readFromBoats } from './from-boats.ts';

it.each([
  ['an old man fishing from a small boat', 'an old man fishing in a small boat'],
  ['a girl fishing from a pier', 'a girl fishing from a pier'],
  ['an elephant balancing on a ball', 'an elephant standing on a ball'],
  ['a waiter balancing a tray', 'a waiter balancing a tray'],
])('%s', (text, read) => {
  expect(readFromBoats(text)).toBe(read);
});
