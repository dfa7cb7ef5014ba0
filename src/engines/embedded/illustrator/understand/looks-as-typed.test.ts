import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it('gives hair and skin to whoever wears what was named before them', () => {
  const { entities, notUnderstood } = understanding.parse('a woman in a hat and red hair, with pale skin');
  expect(entities[0]).toMatchObject({ concept: 'woman', attributes: ['red-haired', 'fair-skinned'] });
  expect(notUnderstood).toEqual([]);
});

it('leaves the hour alone where skin is dark', () => {
  const scene = understanding.parse('a boy with short hair and dark skin');
  expect(scene.entities[0]!.attributes).toContain('dark-skinned');
  expect(scene.time).toBeUndefined();
});

it.each([
  ['two nuns facing each other', 'addressing'],
  ['two nuns looking at one another', 'addressing'],
  ['two dogs looking at each other', 'watching'],
])('turns two to each other: %s', (prompt, kind) => {
  const { entities, relations } = understanding.parse(prompt);
  expect(entities.map(({ count }) => count)).toEqual([1, 1]);
  expect(relations).toEqual([{ kind, subject: 0, object: 1 }]);
});

it('makes a long dress reach the feet', () => {
  expect(understanding.parse('a girl in a long blue dress').entities[1]).toMatchObject({ concept: 'gown' });
});
