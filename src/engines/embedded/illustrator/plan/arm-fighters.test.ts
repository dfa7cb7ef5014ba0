import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { armFighters } from './arm-fighters.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function armed(prompt: string): readonly string[] {
  const { entities, relations } = armFighters(understanding.parse(prompt));
  return relations
    .filter(({ kind }) => kind === 'holding')
    .map(({ subject, object }) => `${entities[subject]!.concept} ${entities[object]!.concept}`);
}

it('arms those who fight by calling when they fight, and only with empty hands', () => {
  expect(armed('a knight fighting a dragon')).toEqual(['knight sword', 'knight knight-shield']);
  expect(armed('a viking fighting a knight')).toContain('viking axe');
  expect(armed('a knight with a spear fighting a dragon')).not.toContain('knight sword');
  expect(armed('a knight in a meadow')).toEqual([]);
  expect(armed('a man fighting a bear')).toEqual([]);
});
