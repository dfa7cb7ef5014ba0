import { expect, it } from 'vitest';
import { sceneOf } from './layout-fixture.ts';
import { lieOpen } from './lie-open.ts';

const conceptsOf = (concepts: readonly string[], setting: 'table' | 'meadow'): string[] => {
  const [first] = sceneOf(['dog']).entities;
  const scene = { ...sceneOf(['dog']), entities: concepts.map((concept, id) => ({ ...first!, id, concept })) };
  return lieOpen(scene, setting).entities.map(({ concept }) => concept);
};

it('lays books on tables on their back, where they are not the only thing', () => {
  expect(conceptsOf(['hot-beverage', 'open-book'], 'table')).toEqual(['hot-beverage', 'lying-book']);
  expect(conceptsOf(['open-book'], 'table')).toEqual(['open-book']);
  expect(conceptsOf(['hot-beverage', 'open-book'], 'meadow')).toEqual(['hot-beverage', 'open-book']);
});
