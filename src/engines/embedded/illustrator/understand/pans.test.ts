import { expect, it } from 'vitest';
import { readPans } from './pans.ts';

it.each([
  ['a chef tossing vegetables in a wok', 'a chef cooking vegetables'],
  ['a man frying two eggs in a cast iron skillet at home', 'a man cooking two eggs at home'],
  ['a woman cooking in her wok', 'a woman cooking'],
  ['a woman cooking in a big pot', 'a woman cooking in a big pot'],
  ['a cat sleeping in a pot', 'a cat sleeping in a pot'],
  ['a frog in a pan', 'a frog in a pan'],
])('leaves the pan to whoever cooks: %s', (prompt, read) => {
  expect(readPans(prompt)).toBe(read);
});
