import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { Entity, Relation } from '../scene.ts';
import type { ConceptFacts } from '../subject/concept.ts';
import { avenueTrees, placeAvenue } from './avenue.ts';
import type { CastGroup } from './cluster.ts';
import { sceneOf } from './layout-fixture.ts';

const TREE: ConceptFacts = { kind: 'tree', heightMetres: 8, footing: 'stands' };
const factsOf = (): ConceptFacts => TREE;
const tree = (rest: Partial<Entity> = {}): Entity => ({ ...sceneOf(['oak-tree']).entities[0]!, count: 3, ...rest });
const scene = (entity: Entity, relations: readonly Relation[] = []) => ({
  ...sceneOf(['oak-tree']),
  entities: [entity],
  relations,
});

describe('avenues', () => {
  it('are of several trees that nobody counted, along streets and roads', () => {
    expect(avenueTrees(scene(tree()), 'street', factsOf)?.concept).toBe('oak-tree');
    expect(avenueTrees(scene(tree()), 'meadow', factsOf)).toBeUndefined();
    expect(avenueTrees(scene(tree({ isCounted: true })), 'street', factsOf)).toBeUndefined();
    expect(avenueTrees(scene(tree({ count: 1 })), 'street', factsOf)).toBeUndefined();
  });

  it('run towards the vanishing point on both sides and grow smaller', () => {
    const drawing = {
      width: 100,
      height: 100,
      parts: [],
      heightMetres: 8,
      anchors: {},
      footing: 'stands',
      emissive: 0,
    };
    const cast = { index: 0, group: { lead: tree(), members: [0] }, drawings: [drawing], facts: TREE };
    const avenue = { vanishingXPx: 100, leftXPx: 20, rightXPx: 190, metrePx: 10 };
    const ground = { horizonYPx: 80, mainYPx: 150, nearYPx: 160, farYPx: 100 };
    const size = { widthPx: 200, heightPx: 160 };
    const placed = placeAvenue(cast as unknown as CastGroup, avenue, ground, size, createRandom(1));
    const left = placed.filter(({ xPx }) => xPx < 100);
    expect(left.length * 2).toBe(placed.length);
    expect(left.map(({ xPx }) => xPx)).toEqual(left.map(({ xPx }) => xPx).sort((a, b) => a - b));
    expect(left.at(-1)!.heightPx).toBeLessThan(left[0]!.heightPx / 4);
  });
});
