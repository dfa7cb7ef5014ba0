import { expect, it } from 'vitest';
import { readThingsInTheSky } from './things-in-the-sky.ts';

it.each([
  ['a pirate ship in a storm, lightning in the sky', 'a pirate ship in a storm, lightning'],
  ['a barn under a rainbow in the sky', 'a barn under a rainbow'],
  ['a boat. Stars in the night sky. Calm sea.', 'a boat. Stars. Calm sea.'],
  ['a rainbow in the sky', 'a rainbow in the sky'],
  ['a castle in the sky', 'a castle in the sky'],
])('%s', (typed, read) => {
  expect(readThingsInTheSky(typed)).toBe(read);
});
