import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { createRandom } from '../../maths/random.ts';
import { openArtPack } from '../art-pack.ts';
import { castPerson } from './cast.ts';

const assets = loadIllustratorAssets();
const pack = openArtPack(assets.art);
const { understanding } = openWorkshop(assets);

function cast(prompt: string, seed: number): ReturnType<typeof castPerson> {
  const scene = understanding.parse(prompt);
  return castPerson({ pack, entity: scene.entities[0]!, scene, random: createRandom(seed) });
}

describe('a small girl', () => {
  it('has a girl’s hair and a dress, whatever the seed', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { head, outfit } = cast('a little girl in a park', seed);
      expect(head.name).toMatch(/^girl/);
      expect(outfit.cut).toBe('dress');
    }
  });
});

describe('a wizard', () => {
  it('has a long white beard, or one of the colour asked for', () => {
    for (let seed = 0; seed < 6; seed++) {
      expect(cast('a wizard', seed).face).toEqual({ marks: ['long-beard'], hair: '#f2f0ea' });
      expect(cast('a wizard with a red beard', seed).face).toEqual({ marks: ['long-beard'], hair: '#b4542a' });
    }
  });

  it('has none as a woman', () => {
    expect(cast('a female wizard', 6).face).toBeUndefined();
  });
});

describe('figures of fairy tales', () => {
  it('wear what they are known by', () => {
    expect(cast('little red riding hood', 1).outfit).toMatchObject({ hat: 'hood', cape: '#c3202f' });
    expect(cast('goldilocks', 1).hair).toBeDefined();
  });
});
