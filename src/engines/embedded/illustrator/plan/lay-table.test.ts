import { describe, expect, it } from 'vitest';
import { layTable } from './lay-table.ts';
import { factsOfThing, sceneOf } from './layout-fixture.ts';

describe('layTable', () => {
  it('sets food in a room on a table', () => {
    const laid = layTable(sceneOf(['sofa', 'apple*3']), 'room', factsOfThing);
    expect(laid.entities.map(({ concept }) => concept)).toEqual(['sofa', 'apple', 'table']);
    expect(laid.relations).toEqual([{ kind: 'on', subject: 1, object: 2 }]);
  });

  it('leaves outdoor scenes, still lifes and carried things alone', () => {
    const outdoors = sceneOf(['dog', 'apple']);
    expect(layTable(outdoors, 'meadow', factsOfThing)).toBe(outdoors);
    for (const scene of [sceneOf(['apple', 'apple']), sceneOf(['sofa', 'apple'], ['1 on 0'])])
      expect(layTable(scene, 'room', factsOfThing)).toBe(scene);
  });
});

it('has who stands next to something on a table stand next to the table', () => {
  const laid = layTable(sceneOf(['sofa', 'apple'], ['0 next-to 1']), 'room', factsOfThing);
  expect(laid.relations).toContainEqual({ kind: 'next-to', subject: 0, object: 2 });
  expect(laid.relations).toContainEqual({ kind: 'on', subject: 1, object: 2 });
});
