import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { understandingOptions } from '../prompt-reader.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { createUnderstanding } from '../understand/understanding.ts';
import { giveOwnClothes } from './own-clothes.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));

it.each([
  ['a man and a woman in jeans', 'man, woman, jeans, jeans', '0-2 1-3'],
  ['a man in jeans', 'man, jeans', '0-1'],
])('gives everybody clothes of their own: %s', (prompt, things, wearers) => {
  const { entities, relations } = giveOwnClothes(understanding.parse(prompt));
  expect(entities.map(({ concept }) => concept).join(', ')).toBe(things);
  expect(entities.map(({ id }) => id)).toEqual([...entities.keys()]);
  expect(relations.map(({ subject, object }) => `${subject}-${object}`).join(' ')).toBe(wearers);
});
