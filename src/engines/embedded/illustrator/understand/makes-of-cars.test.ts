import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a red 1984 Ford F-150', ['pickup-truck'], ['1984']],
  ['a silver Aston Martin DB5 on a road', ['sports-car'], []],
  ['a green 1951 Chevrolet', ['vintage-car'], []],
  ['a black Ferrari convertible', ['convertible'], []],
  ['a white Toyota pickup', ['pickup-truck'], []],
  ['a Harley-Davidson motorcycle', ['motorcycle'], []],
  ['a helicopter and a chopper motorcycle', ['helicopter', 'motorcycle'], []],
  ['a ram on a rock', ['ram', 'boulder'], []],
  ['three-quarter view of a blue van', ['van'], ['three-quarter view']],
])('makes of cars are cars of their kind: %s', (prompt, concepts, unknown) => {
  const { entities, notUnderstood } = understanding.parse(prompt);
  expect(entities.map(({ concept }) => concept)).toEqual(concepts);
  expect(notUnderstood).toEqual(unknown);
});

it('lets vehicles come round bends, and loads their beds', () => {
  expect(understanding.parse('a bus coming around a bend in a mountain road')).toMatchObject({
    setting: 'road',
    placeKind: 'winding',
    notUnderstood: [],
  });
  const { entities, relations } = understanding.parse('a blue truck with a cow in its bed');
  expect(entities.map(({ concept }) => concept)).toEqual(['pickup-truck', 'cow']);
  expect(relations).toMatchObject([{ kind: 'on', subject: 1, object: 0 }]);
});
