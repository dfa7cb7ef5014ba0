import { expect, it } from 'vitest';
import { readSeaCities } from './sea-cities.ts';

it.each([
  ['Underwater city with glass domes and glowing lights', 'three domed cities underwater and glowing lights'],
  ['a futuristic city under the sea', 'three futuristic domed cities underwater'],
  ['the lost city of Atlantis', 'a greek temple and ruins underwater'],
  ['a city by the sea', 'a city by the sea'],
  ['a cathedral with glass domes', 'a cathedral with glass domes'],
])('puts towns under water under domes: %s', (text, read) => {
  expect(readSeaCities(text)).toBe(read);
});
