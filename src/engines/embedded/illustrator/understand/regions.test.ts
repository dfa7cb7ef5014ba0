import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('regions', () => {
  it.each([
    ['a village in Norway', { region: 'nordic', setting: 'meadow', placeKind: 'village' }],
    ['a Moroccan town in the desert', { region: 'arid', setting: 'desert', placeKind: 'village' }],
    ['travel poster for Greece', { region: 'greek', setting: 'island', placeKind: 'village' }],
    ['a tropical lake', { region: 'tropical', setting: 'lake' }],
    ['a modern village by a lake', { region: 'modern', setting: 'lake', placeKind: 'village' }],
  ])('are read with the place that they are in or stand for: %s', (prompt, expected) => {
    expect(understanding.parse(prompt)).toMatchObject({ ...expected, notUnderstood: [] });
  });

  it('come back as not understood where nothing shows them', () => {
    expect(understanding.parse('an Italian library').notUnderstood).toEqual(['Italian']);
    expect(understanding.parse('an Italian woman in a garden').notUnderstood).toEqual(['Italian']);
  });

  it('show in people who look like those who live there', () => {
    const { entities, notUnderstood } = understanding.parse('a Japanese woman in a garden');
    expect(notUnderstood).toEqual([]);
    expect(entities[0]!.attributes).toEqual(['east-asian']);
  });
});

describe('houses', () => {
  it('without a number are a village in their colours', () => {
    const scene = understanding.parse('white and blue houses by the sea');
    expect(scene).toMatchObject({
      setting: 'sea',
      placeKind: 'village',
      houseColours: ['white', 'blue'],
      entities: [],
    });
    expect(scene.notUnderstood).toEqual([]);
  });

  it('with a number are as many houses', () => {
    expect(understanding.parse('three houses by the sea').entities).toMatchObject([{ count: 3 }]);
  });
});

describe('places unlike the Earth', () => {
  it.each([
    ['an underwater forest', 'forest'],
    ['a waterfall on an alien planet', 'waterfall'],
  ])('report what they cannot show: %s', (prompt, word) => {
    expect(understanding.parse(prompt).notUnderstood).toEqual([word]);
  });

  it('show what they can', () => {
    for (const prompt of ['a desert on an alien planet', 'a coral reef under the sea', 'a nebula in deep space'])
      expect(understanding.parse(prompt).notUnderstood).toEqual([]);
  });
});

describe('patterns', () => {
  it('show places as motifs', () => {
    const { entities } = understanding.parse('a seamless pattern of pine trees and mountains');
    expect(entities.map(({ concept }) => concept)).toEqual(['pine-tree', 'twin-peaks']);
  });
});

describe('retro', () => {
  it('is a poster unless another medium is named', () => {
    expect(understanding.parse('retro pixel art of a city').styles).toEqual(['pixel-art']);
    expect(understanding.parse('a retro picture of a city').styles).toEqual(['vintage-poster']);
    expect(understanding.parse('a retro diner').styles).toEqual([]);
  });
});

describe('posters', () => {
  it('of a place are made as such; posters on a wall hang there', () => {
    expect(understanding.parse('a mountain poster')).toMatchObject({ entities: [], styles: ['vintage-poster'] });
    expect(understanding.parse('a poster on a wall').entities[0]).toMatchObject({ concept: 'poster' });
  });
});
