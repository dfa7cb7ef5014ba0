import { beforeAll, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop, type Workshop } from '../illustrate.ts';
import { enterHouse } from './enter-house.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop(loadIllustratorAssets());
});

it.each([
  ['夕暮れの喫茶店、窓際の席', 'cafe', 0],
  ['a cozy cafe, by the window', 'cafe', 0],
  ['a cafe in a street', 'street', 1],
  ['isometric coffee shop with tiny people', 'cafe', 1],
  ['an isometric pizza shop', 'cafe', 0],
  ['an isometric flower shop', undefined, 1],
  ['isometric cafe with trees around it', undefined, 2],
] as const)('goes in where one sits inside: %s', (prompt, setting, things) => {
  const { setting: place, entities } = enterHouse(workshop.understanding.parse(prompt));
  expect({ place, things: entities.length }).toEqual({ place: setting, things });
});
