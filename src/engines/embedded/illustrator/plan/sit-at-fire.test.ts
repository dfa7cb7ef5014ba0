import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { sitAtFire } from './sit-at-fire.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

it('sits people down round a campfire unless they do something else', () => {
  const poseIn = (prompt: string) => sitAtFire(understanding.parse(prompt), studio.factsOf).entities[0]!.pose;
  expect(poseIn('friends around a campfire')).toBe('sit');
  expect(poseIn('children dancing around a campfire')).toBe('dance');
  expect(poseIn('friends on a beach')).toBeUndefined();
});
