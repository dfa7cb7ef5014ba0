import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each(['an empty tennis court', 'two boys playing tennis'])('is a tennis court: %s', (prompt) => {
  expect(understanding.parse(prompt)).toMatchObject({
    setting: 'meadow',
    placeKind: 'tennis-court',
    notUnderstood: [],
  });
});
