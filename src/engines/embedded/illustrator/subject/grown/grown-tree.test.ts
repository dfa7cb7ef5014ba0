import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import type { Entity, Scene } from '../../scene.ts';
import type { Stagecraft } from '../rigs/stagecraft.ts';
import { growTree } from './grown-tree.ts';
import { TREE_KINDS } from './tree-kinds.ts';

const SIZE = 96;

function grow(concept: string, season: Scene['season'], colour?: 'pink', seed = 3): Uint8Array {
  const entity: Entity = { id: 0, concept, word: concept, count: 1, colours: [], sizeFactor: 1, attributes: [] };
  const craft = {
    scene: { season },
    factsOf: () => ({ kind: 'tree', heightMetres: 10, footing: 'stands' }),
  } as unknown as Stagecraft;
  return growTree(entity, colour, craft, createRandom(seed))!.parts[0]!.paint!(SIZE, SIZE);
}

function mean(bytes: Uint8Array): { red: number; green: number; blue: number; cover: number } {
  let [red, green, blue, cover] = [0, 0, 0, 0];
  for (let i = 0; i < bytes.length; i += 4) {
    red += bytes[i]!;
    green += bytes[i + 1]!;
    blue += bytes[i + 2]!;
    cover += bytes[i + 3]! / 255;
  }
  return { red: red / cover, green: green / cover, blue: blue / cover, cover: cover / (SIZE * SIZE) };
}

describe('growTree', () => {
  it.each(Object.keys(TREE_KINDS))('draws %s, covering part of its canvas', (concept) => {
    const { cover } = mean(grow(concept, 'summer'));
    expect(cover).toBeGreaterThan(0.06);
    expect(cover).toBeLessThan(0.9);
  });

  it('is green in summer, turns in autumn, and sheds its leaves in winter', () => {
    const [summer, autumn, winter] = (['summer', 'autumn', 'winter'] as const).map((season) =>
      mean(grow('oak-tree', season)),
    );
    expect(summer!.green).toBeGreaterThan(summer!.red * 1.1);
    expect(autumn!.red).toBeGreaterThan(autumn!.green * 1.1);
    expect(winter!.cover).toBeLessThan(summer!.cover * 0.8);
  });

  it('has leaves of the colour asked for', () => {
    const { red, green, blue } = mean(grow('oak-tree', 'summer', 'pink'));
    expect(red).toBeGreaterThan(green * 1.15);
    expect(blue).toBeGreaterThan(green);
  });

  it('is the same tree for the same source, and another for another', () => {
    expect(grow('oak-tree', 'summer')).toEqual(grow('oak-tree', 'summer'));
    expect(grow('oak-tree', 'summer')).not.toEqual(grow('oak-tree', 'summer', undefined, 4));
  });

  it('leaves everything else to the drawings', () => {
    const entity = { concept: 'house' } as Entity;
    expect(growTree(entity, undefined, {} as Stagecraft, createRandom(1))).toBeUndefined();
  });
});
