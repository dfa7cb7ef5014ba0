import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../illustrator/assets.ts';
import { openWorkshop } from '../../illustrator/illustrate.ts';
import { castProduct } from './cast-product.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());
const cast = (prompt: string) => castProduct(understanding.parse(prompt, ''), prompt, studio.factsOf);

describe('what a prompt means by the product', () => {
  it.each([
    ['A mug on a wooden table in a kitchen', 'mug'],
    ['a vase with red roses on a table next to a lamp', 'vase'],
    ['sneakers on a city street at night. Sharp focus, where it matters.', 'sneaker'],
    ['the product on a rock by the sea', 'product'],
    ['on a chair in a cafe', 'product'],
    ['perfume in a meadow with flowers', 'perfume'],
    ['a lamp on a table with lemons in a cafe', 'lamp'],
    ['a red vase on a chair', 'vase'],
    ['a can on a table with lemons in a cafe', 'can'],
    ['a picture with a mug on a table', 'mug'],
    ['a zorblax in a meadow with lemons', 'product'],
    ['a deer beside a red bottle in the forest', 'bottle'],
    ['', 'product'],
  ])('%s', (prompt, word) => {
    const { scene } = cast(prompt);
    expect(scene.entities[0]).toMatchObject({ id: 0, word, count: 1 });
    expect(scene.entities.map(({ id }) => id)).toEqual(scene.entities.map((_, id) => id));
  });

  it('leaves flowers to the meadow, but for those of a colour', () => {
    expect(cast('a perfume in a spring meadow with flowers').scene.entities).toHaveLength(1);
    expect(cast('a perfume in a spring meadow with flowers').scene.relations).toEqual([]);
    expect(cast('a mug in a meadow with red flowers').scene.entities).toHaveLength(2);
    expect(cast('a mug in an autumn meadow with flowers').scene.entities).toHaveLength(2);
  });

  it('puts several things around the product, which stays in the middle', () => {
    for (const prompt of [
      'a mug on a table with lemons',
      'a vase on a table with lemons',
      'a mug next to three lemons on a table',
    ])
      expect(cast(prompt).scene.relations, prompt).toContainEqual({ kind: 'around', subject: 1, object: 0 });
    expect(cast('a mug next to a lemon on a table').scene.relations).toContainEqual(
      expect.objectContaining({ kind: 'next-to' }),
    );
  });

  it('stands an unnamed product on what the prompt puts it on', () => {
    const { scene } = cast('on a rock by the sea');
    const rock = scene.entities.find(({ word }) => word === 'rock');
    expect(scene.relations).toContainEqual({ kind: 'on', subject: 0, object: rock!.id });
  });

  it('keeps other relations pointing at the same things, and lets nobody hold the product', () => {
    const { scene } = cast('a woman with a hat holding a bottle');
    const named = scene.relations.map(({ kind, subject, object }) => [
      scene.entities[subject]!.word,
      kind,
      scene.entities[object]!.word,
    ]);
    expect(named).toContainEqual(['woman', 'wearing', 'hat']);
    expect(scene.relations.some(({ kind }) => kind === 'holding')).toBe(false);
  });

  it('reports what it does not know, but not words about the picture itself', () => {
    expect(cast('product photo, place this item on a zorblax shelf').scene.notUnderstood).toEqual(['zorblax']);
  });
});
