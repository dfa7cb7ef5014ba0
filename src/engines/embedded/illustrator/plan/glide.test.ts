import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { glide } from './glide.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

it('puts skis and boards under those who glide on them, not in their hands', () => {
  const said = (prompt: string): string[] => {
    const { entities, relations } = glide(understanding.parse(prompt), studio.factsOf);
    return relations.map(({ kind, object }) => `${kind} ${entities[object]!.concept}`);
  };
  expect(said('a man skiing down a mountain')).toEqual(['riding ski-run']);
  expect(said('a dog snowboarding')).toEqual(['riding snowboard-run']);
  expect(said('a dog surfing')).toEqual(['riding surf-ride']);
  expect(said('a woman surfing')).toEqual(['riding surf-ride']);
  expect(said('a boy holding a surfboard')).toEqual(['holding surfboard']);
  expect(said('a man holding skis')).toEqual(['holding skis']);
});

it('takes the high wave for the one that is ridden', () => {
  const kindOf = (prompt: string): string | undefined => glide(understanding.parse(prompt), studio.factsOf).placeKind;
  expect(kindOf('a ship in giant waves')).toBe('high-waves');
  expect(kindOf('a surfer riding a giant wave')).toBeUndefined();
});
