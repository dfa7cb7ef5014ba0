import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../../assets.ts';
import { openWorkshop } from '../../../illustrate.ts';
import { HAT_NAMES } from '../../rigs/character.ts';
import { isWearable } from '../../rigs/wearables.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each(['fedora', 'trilby', 'cowboy hat', 'stetson', 'straw hat', 'top hat', 'beret', "conductor's cap"])(
  'a %s can be worn, however it is drawn by itself',
  (hat) => {
    const { entities, relations } = understanding.parse(`a man wearing a ${hat}`);
    expect(relations).toEqual([{ kind: 'wearing', subject: 0, object: 1 }]);
    const { concept } = entities[1]!;
    expect(isWearable(concept) || (HAT_NAMES as readonly string[]).includes(concept)).toBe(true);
  },
);
