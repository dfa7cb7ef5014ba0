import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { understandingOptions } from '../prompt-reader.ts';
import type { Scene } from '../scene.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { createUnderstanding } from '../understand/understanding.ts';
import { plantFlowers } from './plant-flowers.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const factsOf = createFactsOf(pack);
const understanding = createUnderstanding(understandingOptions(pack, factsOf));

function plant(prompt: string): Pick<Scene, 'planted' | 'setting'> & { readonly things: string } {
  const { planted, setting, entities } = plantFlowers(understanding.parse(prompt), factsOf);
  return {
    ...(planted && { planted }),
    ...(setting && { setting }),
    things: entities.map(({ concept }) => concept).join(),
  };
}

describe('plantFlowers', () => {
  it.each([
    ['a tower with cherry blossoms', undefined, undefined, 'tower,cherry-tree'],
    ['a meadow with wildflowers', 'meadow', [], ''],
    ['an alley with flowers', 'street', [], ''],
    ['a mountain meadow with purple flowers', 'mountains', ['purple'], ''],
    ['a balcony with flowers', 'city', [], ''],
  ])('lets flowers grow: %s', (prompt, setting, planted, things) => {
    expect(plant(prompt)).toEqual({ setting, planted, things });
  });

  it('makes rose bushes of the roses of a garden', () => {
    expect(plant('a garden full of roses')).toEqual({ setting: 'meadow', things: 'rose-bush' });
  });

  it.each([
    'a vase with flowers',
    'a woman holding flowers in a meadow',
    'a flower in a meadow',
    'flowers on a table',
    'five tulips on a country road',
  ])('leaves as a thing: %s', (prompt) => {
    const read = understanding.parse(prompt);
    expect(plantFlowers(read, factsOf)).toBe(read);
  });
});
