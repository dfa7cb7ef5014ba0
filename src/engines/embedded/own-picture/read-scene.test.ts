import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../illustrator/assets.ts';
import { openWorkshop } from '../illustrator/illustrate.ts';
import { readScene } from './read-scene.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
type Written = Record<string, unknown> & { readonly entities: readonly object[] };
const written = (prompt: string): Written => JSON.parse(JSON.stringify(understanding.parse(prompt, ''))) as Written;

describe('readScene', () => {
  it.each([
    'two dogs and a red ball in a meadow',
    'five tulips on a country road in spring, watercolor',
    'a parrot on the shoulder of an old pirate',
    'a vase on a marble table by a window',
    'a Japanese village with blue and white houses under a full moon',
    'the sea from a balcony at sunset',
    'a seamless pattern of lemons',
    'a sticker of a happy cat on a yellow background',
    'an oaken chest, close-up with bokeh, "GOLD"',
    'tres gatos en un tejado, noche de luna',
  ])('reads what was written of %j', (prompt) => {
    const scene = written(prompt);
    expect(readScene(scene)).toEqual(scene);
  });

  it.each<[string, (scene: Written) => object]>([
    ['a field nobody writes', (scene) => ({ ...scene, script: 'x' })],
    ['a count out of range', (scene) => ({ ...scene, entities: [{ ...scene.entities[0], count: 1e9 }] })],
    ['a place nobody paints', (scene) => ({ ...scene, setting: 'nowhere' })],
    ['words that are no words', (scene) => ({ ...scene, typed: { wooden: 5 } })],
    ['a relation to nobody', (scene) => ({ ...scene, relations: [{ kind: 'on', subject: 0, object: 7 }] })],
  ])('refuses %s', (_, spoil) => {
    expect(readScene(spoil(written('a dog in a meadow')))).toBeUndefined();
  });
});
