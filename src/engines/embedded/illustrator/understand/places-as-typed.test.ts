import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('rooms', () => {
  it.each([
    ['a modern living room with large windows', { setting: 'room', decor: 'modern', hasLargeWindows: true }],
    ['a minimalist bedroom', { placeKind: 'bedroom', decor: 'minimalist' }],
    ['a scandinavian kitchen', { setting: 'kitchen', decor: 'scandinavian' }],
    ['living room in rustic style', { setting: 'room', decor: 'rustic' }],
  ])('are furnished as the prompt says: %s', (prompt, expected) => {
    expect(understanding.parse(prompt)).toMatchObject({ ...expected, notUnderstood: [] });
  });

  it('alone are: elsewhere the word is not understood', () => {
    const scene = understanding.parse('a bohemian lake');
    expect(scene.decor).toBeUndefined();
    expect(scene.notUnderstood).toEqual(['bohemian']);
  });
});

describe('skies', () => {
  it('take on a colour of their own', () => {
    const scene = understanding.parse('a desert under a purple sky');
    expect(scene).toMatchObject({ setting: 'desert', skyColour: 'purple', palette: [], notUnderstood: [] });
  });

  it('show lightning where it is named', () => {
    expect(understanding.parse('a lighthouse in a thunderstorm')).toMatchObject({
      weather: 'storm',
      hasLightning: true,
    });
    expect(understanding.parse('a lighthouse in a storm').hasLightning).toBeUndefined();
  });
});

it('islands that float have their own falls', () => {
  const scene = understanding.parse('a floating island with a waterfall');
  expect(scene.setting).toBeUndefined();
  expect(scene.notUnderstood).toEqual([]);
});

it('wind carries what falls in the season', () => {
  expect(understanding.parse('a windy day on a road')).toMatchObject({ isWindy: true, notUnderstood: [] });
  expect(understanding.parse('leaves in the wind in a park')).toMatchObject({ isWindy: true, season: 'autumn' });
});

it.each([
  ['an abandoned gas station', 'gas-station', ['abandoned']],
  ['an overgrown castle', 'castle', ['overgrown']],
  ['Dubai at night', 'needle-skyscraper', []],
  ['the White House in spring', 'presidents-house', []],
  ['a white house in spring', 'house', []],
  ['Downtown Shanghai in the rain', 'oriental-pearl-tower', []],
  ['a foggy morning at Mount Rushmore', 'mount-rushmore', []],
])('knows buildings, their decay and those of cities: %s', (prompt, concept, attributes) => {
  expect(understanding.parse(prompt)).toMatchObject({ entities: [{ concept, attributes }], notUnderstood: [] });
});
