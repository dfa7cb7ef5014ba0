import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { planPicture } from './plan.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());
const settingsOf = (prompt: string): ReadonlySet<string> =>
  new Set([1, 2, 3, 4, 5, 6].map((seed) => planPicture(understanding.parse(prompt), seed, studio.factsOf).setting));

it('who watches the sun set is where it is seen', () => {
  const open = new Set(['beach', 'lake', 'meadow', 'mountains', 'cliff']);
  expect([...settingsOf('a boy and his robot watching the sunset')].filter((setting) => !open.has(setting))).toEqual(
    [],
  );
});

it('a place that is named stays', () => {
  expect([...settingsOf('a boy watching the sunset in a street')]).toEqual(['street']);
});
