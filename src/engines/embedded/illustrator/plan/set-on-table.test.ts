import { expect, it } from 'vitest';
import type { Scene } from '../scene.ts';
import { factsOfThing, sceneOf } from './layout-fixture.ts';
import { setOnTable } from './set-on-table.ts';

const WIDE: Partial<Scene> = { setting: 'library', camera: { shot: 'wide' } };
const conceptsIn = (things: readonly string[], more: Partial<Scene>): string[] =>
  setOnTable(sceneOf(things, [], more), factsOfThing).entities.map(({ concept }) => concept);

it('lays small things on a table in a wide view of a room', () => {
  const { entities, relations } = setOnTable(sceneOf(['basket', 'apple*3'], [], WIDE), factsOfThing);
  expect(entities.map(({ concept }) => concept)).toEqual(['basket', 'apple', 'table']);
  expect(relations).toEqual([
    { kind: 'on', subject: 0, object: 2 },
    { kind: 'on', subject: 1, object: 2 },
  ]);
});

it('lays them on a table on a balcony, before what is seen from it', () => {
  expect(conceptsIn(['basket', 'house'], { setting: 'city', isFromBalcony: true })).toEqual([
    'basket',
    'house',
    'table',
  ]);
});

it('adds none for what stands on the floor, outdoors or from near', () => {
  expect(conceptsIn(['sofa'], WIDE)).toEqual(['sofa']);
  expect(conceptsIn(['basket', 'woman'], WIDE)).toEqual(['basket', 'woman']);
  expect(conceptsIn(['basket'], { ...WIDE, setting: 'meadow' })).toEqual(['basket']);
  expect(conceptsIn(['basket'], { setting: 'library' })).toEqual(['basket']);
});
