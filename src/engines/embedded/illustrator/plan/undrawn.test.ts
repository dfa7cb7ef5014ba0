import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { undrawnWords } from './undrawn.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

function undrawn(prompt: string): string[] {
  const scene = understanding.parse(prompt);
  const kindOf = (concept: string) => studio.factsOf(concept).kind;
  return undrawnWords(scene, studio.groupSubjects(scene), studio.groupSubjects, kindOf);
}

describe('undrawnWords', () => {
  it.each([
    ['a plaid cottage with a porch', ['plaid', 'porch']],
    ['a wooden robot', []],
    ['a rusted car', ['rusted']],
    ['a house with a red roof', ['red roof']],
    ['a woman with green eyes', []],
    ['a giraffe with green eyes', ['green eyes']],
  ])('says what makes no difference to the drawing, as typed: %s', (prompt, words) => {
    expect(undrawn(prompt)).toEqual(words);
  });

  it.each([
    'an old man with a white beard',
    'a girl with red hair',
    'a wooden table',
    'a small dog',
    'an ice sculpture of a swan',
    'a happy dog',
  ])('is silent about what is drawn: %s', (prompt) => {
    expect(undrawn(prompt)).toEqual([]);
  });
});
