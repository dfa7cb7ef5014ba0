import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('shops', () => {
  it.each([
    ['a flower shop in Paris', ['FLOWER SHOP']],
    ['a cheese store on a street', ['CHEESE STORE']],
  ])('say on their sign what they sell: %s', (prompt, lettering) => {
    expect(understanding.parse(prompt)).toMatchObject({ lettering, notUnderstood: [] });
  });

  it.each([
    'a little shop',
    'a coffee shop',
    'a barber shop',
    'a logo for a flower shop',
    'a flower shop that says "ROSIE"',
  ])('known otherwise, or with words of their own, get none: %s', (prompt) => {
    expect(understanding.parse(prompt).lettering.filter((text) => text.includes('SHOP'))).toEqual([]);
  });
});
