import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('flags of countries', () => {
  it.each([
    ['the flag of Japan', ['japan-flag']],
    ['the flag of the Netherlands over a canal', ['netherlands-flag']],
    ['a boy waving a Brazilian flag', ['boy', 'brazil-flag']],
    ['a union jack', ['united-kingdom-flag']],
    ['two American flags in front of a barn', ['united-states-flag', 'barn']],
    ['a flag on a sandcastle', ['flag', 'sandcastle']],
  ])('are told apart: %s', (prompt, concepts) => {
    const { entities, notUnderstood } = understanding.parse(prompt);
    expect(entities.map(({ concept }) => concept)).toEqual(concepts);
    expect(notUnderstood).toEqual([]);
  });
});

describe('maps of countries, continents and states', () => {
  it.each([
    ['a map of Chile', 'chile-map'],
    ['an old map of the United Kingdom on a desk', 'united-kingdom-map'],
    ['a map of South America', 'south-america-map'],
    ['a Kenya map', 'kenya-map'],
    ['a map of the World', 'world-map'],
  ])('are told apart: %s', (prompt, concept) => {
    expect(understanding.parse(prompt).entities[0]?.concept).toBe(concept);
  });
});

it.each([
  ['a map of Atlantis', 'world-map', ['Atlantis']],
  ['the flag of Mexico', 'flag', ['Mexico']],
  ['a map of Chile', 'chile-map', []],
])('are reported where they are not drawn: %s', (prompt, concept, unread) => {
  const { entities, setting, notUnderstood } = understanding.parse(prompt);
  expect(entities.map((entity) => entity.concept)).toEqual([concept]);
  expect([setting, notUnderstood]).toEqual([undefined, unread]);
});
