import { expect, it } from 'vitest';
import { OWN_SUBJECTS } from '../subject/own/index.ts';
import { readBottledWorlds } from './bottled-worlds.ts';

it.each([
  ['A tiny forest inside a glass jar', 'A forest world jar'],
  ['a galaxy in a bottle', 'a galaxy world bottle'],
  ['a snow globe with a tiny village inside', 'a winter world sphere'],
  ['a storm in a teacup, oil painting', 'a storm world cup, oil painting'],
  ['a light bulb containing a miniature city', 'a city world bulb'],
])('reads a world in a glass as one thing: %s', (text, read) => {
  expect(readBottledWorlds(text)).toBe(read);
  const name = /(\w+ world \w+)/.exec(read)![1]!;
  expect(OWN_SUBJECTS.has(name.replaceAll(' ', '-'))).toBe(true);
});

it.each(['a message in a bottle', 'a house in a forest', 'pickles in a jar'])(
  'leaves other things alone: %s',
  (text) => {
    expect(readBottledWorlds(text)).toBe(text);
  },
);
