import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { readStagedDeeds } from './staged-deeds.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  [
    'a man proposing to his girlfriend on a beach',
    'a man kneeling on one knee next to his girlfriend standing, he is holding a ring on a beach',
  ],
  ['a conductor leading an orchestra', 'a conductor with four musicians playing the violin on stage'],
  ['a waiter serving food to a couple', 'a waiter serving a tray of sandwiches to a couple'],
  ['a soccer team celebrating a goal', 'five people in red t-shirts arms-raised on a soccer field'],
  ['soccer players celebrating in a stadium', 'five people in red t-shirts arms-raised in a stadium'],
  ["a barber cutting a boy's hair", 'a barber holding scissors next to a boy sitting in a chair in a barbershop'],
  ['a team celebrating', 'a team celebrating'],
  ['a train conductor', 'a train conductor'],
])('%s', (text, read) => {
  expect(readStagedDeeds(text)).toBe(read);
});

it('lets two cut with one knife', () => {
  const { entities } = understanding.parse('a bride and groom cutting a cake');
  expect(entities.filter(({ concept }) => concept === 'kitchen-knife')).toHaveLength(1);
});

it('knows who wrestles with arms', () => {
  expect(understanding.parse('two men arm wrestling').relations).toEqual([
    { kind: 'arm-wrestling', subject: 0, object: 1 },
  ]);
});
