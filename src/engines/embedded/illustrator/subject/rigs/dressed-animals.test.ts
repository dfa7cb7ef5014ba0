import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { openArtPack } from '../art-pack.ts';
import { castAnimal } from './cast-animal.ts';
import { dressedLook, isDressedUp } from './dressed-animals.ts';

const assets = loadIllustratorAssets();
const pack = openArtPack(assets.art);
const { understanding } = openWorkshop(assets);

function isUpright(prompt: string): boolean {
  const { entities, relations } = understanding.parse(prompt);
  const entity = entities[0]!;
  const wearing = relations.filter(({ kind }) => kind === 'wearing').map(({ object }) => entities[object]!);
  const held = relations.find(({ kind }) => kind === 'holding' || kind === 'reading' || kind === 'eating');
  const action = held && { kind: held.kind as 'holding', object: entities[held.object]! };
  return isDressedUp({ entity, wearing, ...(action && { action }) });
}

it.each([
  'an owl wearing a suit',
  'a hedgehog holding an umbrella',
  'a penguin reading a book',
  'a sloth giving a thumbs up',
  'a duck wearing a raincoat',
  'an angry duck',
])('stands up for %s', (prompt) => {
  expect(isUpright(prompt)).toBe(true);
});

it.each([
  'an owl',
  'a penguin holding a fish',
  'a giraffe wearing sunglasses',
  'a happy penguin',
  'a dog wearing a suit',
])('leaves to its own drawing %s', (prompt) => {
  expect(isUpright(prompt)).toBe(false);
});

it('has a head for each', () => {
  for (const concept of ['penguin', 'owl', 'giraffe', 'squirrel', 'hen', 'sauropod', 'red-panda', 'lynx']) {
    expect(dressedLook(concept)).toBeDefined();
    const [entity] = understanding.parse('a dog').entities;
    expect(castAnimal({ pack, entity: { ...entity!, concept } })?.species).toBe('animal');
  }
});
