import { expect, it } from 'vitest';
import { readSporting } from './sporting.ts';

it.each([
  ['a skateboarding dog wearing sunglasses', 'a dog skateboarding wearing sunglasses'],
  ['a surfing cat', 'a cat surfing'],
  ['two skiing penguins', 'two penguins skiing'],
  ['a fishing boat', 'a fishing boat'],
  ['a surfing competition', 'a surfing competition'],
])('%s', (text, read) => {
  expect(readSporting(text)).toBe(read);
});
