import { beforeAll, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop, type Workshop } from '../illustrate.ts';
import { movedSetting } from './moved-setting.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop(loadIllustratorAssets());
});

it.each([
  ['a stone bridge in a foggy forest', 'river'],
  ['aurora over a pine forest', 'meadow'],
  ['starry night above a forest', 'meadow'],
  ['floating islands over a meadow', 'sky'],
  ['a fox in a forest', undefined],
  ['a bridge over a lake', undefined],
])('sees from where it shows: %s', (prompt, setting) => {
  expect(movedSetting(workshop.understanding.parse(prompt), workshop.studio.factsOf)).toBe(setting);
});
