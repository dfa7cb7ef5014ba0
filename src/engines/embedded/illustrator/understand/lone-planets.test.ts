import { expect, it } from 'vitest';
import { readLonePlanets } from './lone-planets.ts';

it.each([
  ['the moon', 'a full moon'],
  ['a detailed drawing of the moon, ink', 'a detailed drawing of a full moon, ink'],
  ['the moon over a lake', 'the moon over a lake'],
  ['a photo of the great red spot of Jupiter', 'a photo of Jupiter'],
  ['the eye of a storm', 'the eye of a storm'],
])('takes the Moon as itself, and what is on a giant planet as the planet: %s', (text, read) => {
  expect(readLonePlanets(text)).toBe(read);
});
