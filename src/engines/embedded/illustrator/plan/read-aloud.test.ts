import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { readAloud } from './read-aloud.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a father reading a book to his son', ['man on sofa', 'boy on sofa']],
  ['a woman reading a book to a girl in a park', ['woman on bench', 'girl on bench']],
  ['a woman reading a book on a bench next to a girl', ['woman on bench']],
  ['a woman reading a book to a dog', []],
])('seats who reads and who listens: %s', (prompt, seated) => {
  const { entities, relations } = readAloud(understanding.parse(prompt), studio.factsOf);
  expect(
    relations
      .filter(({ kind }) => kind === 'on')
      .map(({ subject, object }) => `${entities[subject]!.concept} on ${entities[object]!.concept}`),
  ).toEqual(seated);
});

it('lets many listeners sit down where they are', () => {
  const { entities } = readAloud(understanding.parse('a man reading a book to five children'), studio.factsOf);
  expect(entities.find(({ count }) => count === 5)?.pose).toBe('sit');
});
