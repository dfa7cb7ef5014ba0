import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { layTabletopNature } from './tabletop-nature.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());
const laid = (prompt: string, setting: 'studio' | 'meadow'): string[] =>
  layTabletopNature(understanding.parse(prompt), setting, studio.factsOf).entities.map(({ concept }) => concept);

it('lays twigs and pebbles round small things, and leaves boulders to landscapes', () => {
  expect(laid('a perfume bottle with green leaves and stones', 'studio')).toEqual([
    'perfume-bottle',
    'leafy-twig',
    'pebbles',
  ]);
  expect(laid('a perfume bottle with green leaves and stones', 'meadow')).toContain('boulder');
  expect(laid('a horse beside a stone', 'studio')).toContain('boulder');
  expect(laid('a cup with one leaf', 'studio')).toContain('leaf');
  expect(laid('a fruit salad with mint leaves', 'studio')).not.toContain('leafy-twig');
  expect(laid('a serum bottle with eucalyptus', 'studio')).toContain('eucalyptus-branch');
});
