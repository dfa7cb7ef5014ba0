import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['一条龙在云中飞翔', 'eastern-dragon'],
  ['一条龙和一个书架', 'eastern-dragon'],
  ['一个骑士和一条龙', 'western-dragon'],
  ['기사가 용과 싸우고 있다', 'western-dragon'],
  ['a chinese dragon over a castle', 'eastern-dragon'],
])('%s', (prompt, dragon) => {
  expect(understanding.parse(prompt).entities.map(({ concept }) => concept)).toContain(dragon);
});
