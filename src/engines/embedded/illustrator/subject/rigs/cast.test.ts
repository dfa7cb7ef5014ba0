import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { createRandom } from '../../maths/random.ts';
import { openArtPack } from '../art-pack.ts';
import { castPerson } from './cast.ts';

const assets = loadIllustratorAssets();
const pack = openArtPack(assets.art);
const { understanding } = openWorkshop(assets);

describe('a small girl', () => {
  const scene = understanding.parse('a little girl in a park');

  it('has a girl’s hair and a dress, whatever the seed', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { head, outfit } = castPerson({
        pack,
        entity: scene.entities[0]!,
        scene,
        random: createRandom(seed),
      });
      expect(head.name).toMatch(/^girl/);
      expect(outfit.cut).toBe('dress');
    }
  });
});
