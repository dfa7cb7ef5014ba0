import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../../assets.ts';
import type { Entity } from '../../../scene.ts';
import { openArtPack } from '../../art-pack.ts';
import { castAnimal } from '../cast-animal.ts';
import { breedHead } from './breed-head.ts';
import { breedOf } from './dog-breeds.ts';

const pack = openArtPack(loadIllustratorAssets().art);

function cast(word: string, colours: Entity['colours'] = []) {
  const entity: Entity = { id: 0, concept: 'dog', word, count: 1, colours, sizeFactor: 1, attributes: [] };
  const [colour] = colours;
  return castAnimal({ pack, entity, ...(colour && { colour }) })!;
}

describe('breeds of dogs', () => {
  it('are found by the end of a name, the longest first', () => {
    expect(breedOf('golden retriever')).toBe(breedOf('retriever'));
    expect(breedOf('french bulldog')).not.toBe(breedOf('bulldog'));
    expect(breedOf('puppy')).toBeUndefined();
    expect(breedOf('unicorgi')).toBeUndefined();
  });

  it('say coat, marks, tail and legs', () => {
    expect(cast('dalmatian')).toMatchObject({ marks: 'spots', tail: 'thin' });
    expect(cast('corgi').legs).toBeLessThan(1);
    expect(cast('husky').outfit.top).toBe(breedOf('husky')!.coat);
  });

  it('take another coat where one is asked for, not where it is what they are known by', () => {
    expect(cast('retriever', ['gold']).outfit.top).toBe(breedOf('retriever')!.coat);
    expect(cast('labrador', ['yellow']).outfit.top).toBe(breedOf('labrador')!.coat);
    expect(cast('labrador', ['black']).outfit.top).not.toBe(breedOf('labrador')!.coat);
  });

  it('have faces of their own', () => {
    const faces = ['pug', 'corgi', 'beagle', 'dalmatian', 'rottweiler', 'schnauzer', 'jack russell'].map(
      (name) => breedHead(breedOf(name)!, '#808080', 'content').head.svg,
    );
    expect(new Set(faces).size).toBe(faces.length);
  });
});
