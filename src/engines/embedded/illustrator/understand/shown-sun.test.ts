import { expect, it } from 'vitest';
import { readShownSun } from './shown-sun.ts';

it.each([
  ['mountains and the sun', 'mountains and a sun'],
  ['a house with the bright sun', 'a house with a sun'],
])('makes a thing of a sun that is listed among things: %s', (text, expected) => {
  expect(readShownSun(text)).toBe(expected);
});

it.each(['a beach with the sun setting', 'a girl with the sun in her eyes', 'lying in the sun'])(
  'leaves the light of the sun alone: %s',
  (text) => {
    expect(readShownSun(text)).toBe(text);
  },
);
