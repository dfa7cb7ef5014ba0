import { describe, expect, it } from 'vitest';
import { readGarnishedDrinks } from './garnished-drinks.ts';
import { readToppedToast } from './topped-toast.ts';

describe('drinks by what garnishes them', () => {
  it.each([
    ['a cocktail with a slice of orange and mint on a bar', 'a orange cocktail on a bar'],
    ['a cocktail garnished with lime', 'a mojito'],
    ['a tropical cocktail with a cherry and pineapple', 'a tropical old fashioned cocktail with pineapple'],
    ['a cocktail with an umbrella', 'a cocktail with an umbrella'],
  ])('%s', (typed, read) => {
    expect(readGarnishedDrinks(typed)).toBe(read);
  });
});

describe('toast by what is on it', () => {
  it.each([
    ['an avocado toast with a poached egg and cherry tomatoes', 'an egg avocado toast with cherry tomatoes'],
    ['avocado toast topped with eggs', 'egg avocado toast'],
    ['an avocado toast on a plate', 'an avocado toast on a plate'],
  ])('%s', (typed, read) => {
    expect(readToppedToast(typed)).toBe(read);
  });
});
