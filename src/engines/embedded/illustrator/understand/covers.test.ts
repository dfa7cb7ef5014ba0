import { expect, it } from 'vitest';
import { readCovers, readTitledCovers } from './covers.ts';

it.each([
  ['book cover, a road through a dark forest', 'book cover of a road through a dark forest'],
  ['A movie poster: two robots at dawn', 'A movie poster of two robots at dawn'],
  ['a vintage poster for a jazz concert', 'a vintage poster of a jazz concert'],
  ['a room with a poster, a lamp', 'a room with a poster, a lamp'],
])('takes what follows a cover for what is on it: %s', (text, read) => {
  expect(readCovers(text)).toBe(read);
});

it.each([
  ['a podcast cover with a microphone and the title', 'a poster of a microphone and the title'],
  ['a youtube thumbnail with a robot and the text', 'a poster of a robot and the text'],
  ['a podcast cover with a microphone', 'a podcast cover with a microphone'],
])('takes covers with a title for posters: %s', (text, read) => {
  expect(readTitledCovers(text)).toBe(read);
});
