import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { footholdOf } from './foothold.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());

it.each([
  ['elephants crossing a river', 'wading'],
  ['a bear standing in a river', 'wading'],
  ['a heron beside a river', 'usual'],
  ['a gigantic bear in a river', 'giant'],
  ['a canoe on a river', 'none'],
  ['a swan on a lake', 'none'],
  ['a girl beside a swan on a lake', 'usual'],
])('%s: %s', (prompt, foothold) => {
  expect(footholdOf(understanding.parse(prompt), studio.factsOf)).toBe(foothold);
});
