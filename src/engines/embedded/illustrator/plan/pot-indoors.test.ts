import { expect, it } from 'vitest';
import { factsOfThing, sceneOf } from './layout-fixture.ts';
import { potIndoors } from './pot-indoors.ts';

const conceptsIn = (things: readonly string[], relations: readonly string[] = []): string[] =>
  potIndoors({ ...sceneOf(things, relations), setting: 'room' }, factsOfThing).entities.map(({ concept }) => concept);

it('plants the flowers of a room', () => {
  expect(conceptsIn(['robot', 'blossom*3'], ['0 tending 1'])).toEqual(['robot', 'planter']);
});

it('leaves a single flower and flowers that are held alone', () => {
  expect(conceptsIn(['robot', 'blossom'])).toEqual(['robot', 'blossom']);
  expect(conceptsIn(['robot', 'blossom*3'], ['0 holding 1'])).toEqual(['robot', 'blossom']);
});
