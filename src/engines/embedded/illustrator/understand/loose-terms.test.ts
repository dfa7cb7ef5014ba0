import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
const conceptsOf = (prompt: string): string[] => understanding.parse(prompt).entities.map(({ concept }) => concept);

it.each([
  ['a satellite image of an island', 'satellite'],
  ['a traffic jam at rush hour', 'jar'],
  ['a shed of corrugated iron', 'clothes-iron'],
])('shows no thing that only shares a word with what is meant: %s', (prompt, concept) => {
  expect(conceptsOf(prompt)).not.toContain(concept);
});

it('still shows those things themselves', () => {
  expect(conceptsOf('a satellite over the sea')).toContain('satellite');
  expect(conceptsOf('a jar of jam')).toEqual(['jam-jar']);
});
