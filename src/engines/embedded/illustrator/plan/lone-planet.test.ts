import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { showLonePlanet } from './lone-planet.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['the planet Jupiter', 'jupiter'],
  ['a photo of the moon', 'moon'],
  ['an astronaut over the Earth', undefined],
  ['a logo of the Earth', undefined],
  ['a full moon over a lake', undefined],
])('is seen from space: %s', (prompt, placeKind) => {
  const scene = showLonePlanet(understanding.parse(prompt));
  expect(scene.placeKind).toBe(placeKind);
  expect(scene.entities.length === 0).toBe(placeKind !== undefined);
});
