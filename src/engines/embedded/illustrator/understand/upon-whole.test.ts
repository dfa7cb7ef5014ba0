import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

/** Relations of a prompt, by concepts. */
function tied(prompt: string): string[] {
  const { entities, relations } = understanding.parse(prompt);
  return relations.map(({ kind, subject, object, side }) =>
    [entities[subject]!.concept, kind, side, entities[object]!.concept].filter(Boolean).join(' '),
  );
}

it.each([
  ['a bench with a cat sitting on it', ['cat on bench']],
  ['a barn with a tractor in front of it', ['tractor in-front-of barn']],
  ['a girl with a table and a lamp on it', ['girl with table', 'floor-lamp on table']],
  ['a tree with a swing hanging from it', ['swing hanging oak-tree']],
])('puts what a thing has where it is said to have it: %s', (prompt, relations) => {
  expect(tied(prompt)).toEqual(relations);
});

it.each([
  ['a brown dog to the left of a white horse', ['dog next-to left horse']],
  ['a van with a cow on its left', ['cow next-to left van']],
  ['a red apple on the left and a green pear on the right', ['pear next-to right red-apple']],
])('keeps the side that is named: %s', (prompt, relations) => {
  expect(tied(prompt)).toEqual(relations);
});
