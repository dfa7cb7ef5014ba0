import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a polar bear mother with two cubs', '1 polar-bear, 2 young polar-bear'],
  ['an elephant with her calf', '1 elephant, 1 young elephant'],
  ['a mother elephant and her baby', '1 elephant, 1 young elephant'],
  ['three baby foxes', '3 young fox'],
  ['penguin chicks', '3 young penguin'],
  ['a seal and her pup', '1 seal, 1 young seal'],
  ['a duckling following its mother', '1 young duck, 1 duck'],
  ['a dog and a calf', '1 dog, 1 young cow'],
  ['a farmer with a calf', '1 farmer, 1 young cow'],
  ['a mother with her baby', '1 woman, 1 baby'],
])('%s: %s', (prompt, expected) => {
  const { entities, notUnderstood } = understanding.parse(prompt);
  const named = entities.map(({ count, attributes, concept }) =>
    [count, ...attributes, concept.replace(/-body$/, '')].join(' '),
  );
  expect([named.join(', '), notUnderstood]).toEqual([expected, []]);
});

it('leaves relatives on the ground: nobody rides one of the own kind', () => {
  const { relations } = understanding.parse('an elephant with her calf');
  expect(relations.map(({ kind }) => kind)).not.toContain('riding');
});
