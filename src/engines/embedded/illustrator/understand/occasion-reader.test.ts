import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { OCCASIONS } from './tables/occasions.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function said(prompt: string): readonly string[] {
  const { entities, relations } = understanding.parse(prompt);
  return [
    ...entities.map(({ concept, count }) => `${count} ${concept}`),
    ...relations.map(
      ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
    ),
  ];
}

describe('occasions', () => {
  it.each([
    ['a business meeting', ['5 office-worker', '1 table', 'office-worker around table']],
    ['office workers in a meeting', ['3 office-worker', '1 table', 'office-worker around table']],
    [
      'three cats having a tea party',
      ['3 cat', '1 teapot', '2 cupcake', '1 table', 'cat around table', 'teapot on table', 'cupcake on table'],
    ],
    ['a wedding', ['1 bride', '1 groom', '1 flower-arch', 'bride holding-hands groom', 'bride under flower-arch']],
  ])('bring who and what belongs to them: %s', (prompt, expected) => {
    expect(said(prompt)).toEqual(expected);
  });

  it('leave the words alone that they only are a part of', () => {
    expect(said('a wedding cake')).toEqual(['1 wedding-cake']);
    expect(said('two friends meeting in a park')).toEqual(['1 person', '1 person', 'person addressing person']);
    expect(understanding.parse('a party of adventurers').notUnderstood).toEqual(['party']);
  });

  it('name only people and things that there are', () => {
    for (const { guests, things = {}, overhead = {} } of OCCASIONS) {
      for (const noun of [...Object.keys(guests), ...Object.keys(things), ...Object.keys(overhead)])
        expect(understanding.parse(`a ${noun}`)).toMatchObject({ notUnderstood: [] });
    }
  });
});

describe('"can"', () => {
  it('is a thing after an article, and else a verb', () => {
    expect(said('a can on a shelf')).toEqual(['1 canned-food']);
    expect(said('cats can fly')).toEqual(['3 cat']);
  });
});
