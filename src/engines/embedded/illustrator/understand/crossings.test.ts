import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each(['a busy intersection', 'a nun at a crosswalk'])('has stripes to cross on: %s', (prompt) => {
  expect(understanding.parse(prompt)).toMatchObject({ setting: 'street', placeKind: 'crossing', notUnderstood: [] });
});

it('is a harbour without the boats that are not wanted', () => {
  expect(understanding.parse('a marina without boats').entities).toEqual([]);
  expect(understanding.parse('a marina').entities).not.toEqual([]);
});
