import { expect, it } from 'vitest';
import { readFireflies } from './fireflies.ts';

it.each([
  ['a swamp with fireflies at dusk', 'a swamp with a firefly swarm at dusk'],
  ['glowing fireflies over a pond', 'a firefly swarm over a pond'],
  ['three fireflies', 'three fireflies'],
  ['a firefly on a leaf', 'a firefly on a leaf'],
])('%s', (text, read) => {
  expect(readFireflies(text)).toBe(read);
});
