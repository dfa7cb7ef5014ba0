import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
const shotOf = (prompt: string): string | undefined => understanding.parse(prompt).camera.shot;

it.each(['a library with a globe', 'a kitchen with a vase', 'rolling hills with sheep'])(
  '%s is a view of the place',
  (prompt) => {
    expect(shotOf(prompt)).toBe('wide');
  },
);

it.each([
  'a globe in a library',
  'a vase in a kitchen',
  'a kitchen with a cat',
  'sheep on rolling hills',
  'an office with a mug',
])('%s is none', (prompt) => {
  expect(shotOf(prompt)).toBeUndefined();
});
