import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { completeScene } from './complete-scene.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a snowman', 'snowman'],
  ['a snowman with a red scarf', 'bare-snowman'],
  ['a snowman wearing a top hat', 'bare-snowman'],
  ['a snowman with a dog', 'snowman'],
])('takes hat and scarf off snowmen that are dressed by the prompt: %s', (prompt, concept) => {
  expect(completeScene(understanding.parse(prompt), 1).entities[0]!.concept).toBe(concept);
});
