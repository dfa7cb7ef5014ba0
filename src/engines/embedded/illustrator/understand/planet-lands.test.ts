import { expect, it } from 'vitest';
import { readPlanetLands } from './planet-lands.ts';

it.each([
  ['a spaceship landing on a desert planet with two moons', 'a spaceship landing in a desert with two moons'],
  ['an astronaut on an icy planet', 'an astronaut in a snowy landscape'],
  ['a desert planet in space', 'a desert planet in space'],
])('%s', (prompt, read) => {
  expect(readPlanetLands(prompt)).toBe(read);
});
