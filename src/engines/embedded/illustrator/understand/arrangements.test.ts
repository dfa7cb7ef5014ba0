import { describe, expect, it } from 'vitest';
import { readCutFruit } from './cut-fruit.ts';
import { readGrids } from './grids.ts';
import { readIcedDrinks } from './iced-drinks.ts';
import { readWholes } from './joined-wholes.ts';
import { readPyramids } from './pyramids.ts';

describe('grids', () => {
  it.each([
    ['a 3x3 grid of donuts', 'icon set, 9 donuts'],
    ['a 2 by 3 grid of cats wearing hats', 'icon set, 6 cats wearing hats'],
    ['nine donuts arranged in a 3x3 grid', 'icon set, nine donuts'],
    ['cookies in a 2x2 grid', 'icon set, 4 cookies'],
    ['a grid of sixteen stars', 'icon set, sixteen stars'],
  ])('%s', (said, read) => expect(readGrids(said).replace(/ +/g, ' ')).toBe(read));

  it.each(['a city grid at night', 'a grid of streets', 'a power grid'])('leaves %s', (said) =>
    expect(readGrids(said)).toBe(said),
  );
});

describe('pyramids, towers and rings', () => {
  it.each([
    ['a pyramid of oranges', 'a pyramid-pile of oranges'],
    ['ten cans stacked in a pyramid', 'ten cans piled-pyramidally'],
    ['a tower of teacups', 'a stack of teacups'],
    ['six stones arranged in a circle', 'six stones set-ringwise'],
  ])('%s', (said, read) => expect(readPyramids(said)).toBe(read));

  it.each(['the pyramid of the sun', 'the great pyramid of giza', 'the tower of london', 'a ring of fire'])(
    'leaves %s',
    (said) => expect(readPyramids(said)).toBe(said),
  );
});

describe('wholes of several things', () => {
  it.each([
    ['a sword stuck in a stone', 'a sword in stone'],
    ['an elephant spraying water with its trunk', 'an elephant spraying water'],
    ['an armchair in the shape of an avocado', 'an avocado chair'],
  ])('%s', (said, read) => expect(readWholes(said)).toBe(read));
});

describe('cut fruit and drinks over ice', () => {
  it.each([
    ['half an apple', 'half apple'],
    ['a lemon cut in half', 'a halved lemon'],
    ['slices of orange', 'sliced orange'],
    ['half an avocado', 'avocado'],
  ])('%s', (said, read) => expect(readCutFruit(said)).toBe(read));

  it('is one drink', () => {
    expect(readIcedDrinks('a glass of water with ice and lemon')).toBe('a iced lemon water');
    expect(readIcedDrinks('iced tea with ice and lemon')).toBe('iced tea with lemon');
  });
});
