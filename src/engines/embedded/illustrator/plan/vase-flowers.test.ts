import { expect, it } from 'vitest';
import { sceneOf } from './layout-fixture.ts';
import { vaseFlowers } from './vase-flowers.ts';

const conceptsOn = (setting: 'table' | 'meadow', things: readonly string[], relations: readonly string[] = []) =>
  vaseFlowers(sceneOf(things, relations), setting).entities.map(({ concept }) => concept);

it('puts the flowers of a table into a vase', () => {
  expect(conceptsOn('table', ['basket', 'blossom*3'])).toEqual(['basket', 'vase']);
  expect(conceptsOn('table', ['basket', 'blossom*3'], ['0 with 1'])).toEqual(['basket', 'vase']);
});

it('leaves flowers that are the picture, that lie in something, or grow', () => {
  expect(conceptsOn('table', ['blossom*3'])).toEqual(['blossom']);
  expect(conceptsOn('table', ['basket', 'blossom*3'], ['1 in 0'])).toEqual(['basket', 'blossom']);
  expect(conceptsOn('meadow', ['basket', 'blossom*3'])).toEqual(['basket', 'blossom']);
});
