import { describe, expect, it } from 'vitest';
import { sceneOf } from './layout-fixture.ts';
import { dressTable } from './props.ts';

describe('dressTable', () => {
  it('lays a few cut flowers half behind a product', () => {
    const scene = dressTable(sceneOf(['perfume-bottle', 'blossom*3'], ['0 with 1'], { setting: 'table' }));
    expect(scene.entities[1]).toMatchObject({ concept: 'cut-flowers', count: 1 });
    expect(scene.relations).toEqual([{ kind: 'behind', subject: 1, object: 0 }]);
  });

  it('leaves flowers that are counted, in a vase, or in a meadow', () => {
    for (const scene of [
      sceneOf(['perfume-bottle', 'blossom*5'], ['0 with 1']),
      sceneOf(['vase', 'blossom*3'], ['1 in 0']),
      sceneOf(['perfume-bottle', 'blossom*3'], ['0 with 1'], { setting: 'meadow' }),
    ])
      expect(dressTable(scene)).toBe(scene);
  });
});
