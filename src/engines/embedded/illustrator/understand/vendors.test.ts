import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('vendors', () => {
  it.each([
    ['street food vendor in Bangkok at night', ['shopkeeper', 'market-stall'], ['behind']],
    ['an old street vendor', ['shopkeeper', 'market-stall'], ['behind']],
    ['an ice cream vendor', ['person', 'soft-ice-cream'], ['holding']],
    ['a hot dog seller', ['person', 'hot-dog'], ['holding']],
    ['two dog walkers', ['person', 'dog'], ['with']],
  ])('stand behind a stall or sell what they are named for: %s', (prompt, concepts, kinds) => {
    const { entities, relations, notUnderstood } = understanding.parse(prompt);
    expect(entities.map(({ concept }) => concept)).toEqual(concepts);
    expect(relations.map(({ kind }) => kind)).toEqual(kinds);
    expect(notUnderstood).toEqual([]);
  });
});
