import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('writing alone', () => {
  it.each([
    ['the letter Q', 'Q'],
    ['the number 42', '42'],
    ["the words 'MIND THE STEP'", 'MIND THE STEP'],
    ['1984', '1984'],
  ])('is a poster of the words: %s', (prompt, words) => {
    expect(understanding.parse(prompt)).toMatchObject({ sheet: 'poster', lettering: [words], notUnderstood: [] });
  });

  it.each(['a letter on a table', "the word 'OPEN' on a wooden sign"])(
    'is none where something bears it: %s',
    (prompt) => {
      expect(understanding.parse(prompt).sheet).toBeUndefined();
    },
  );
});

describe('figures and notions', () => {
  const conceptsOf = (prompt: string): string[] => understanding.parse(prompt).entities.map(({ concept }) => concept);

  it.each([
    ['a pink circle', ['circle-shape']],
    ['a white hexagon and two orange triangles', ['hexagon', 'triangle']],
    ['concentric rings', ['concentric-circles']],
    ['intelligence', ['brain']],
    ['a night with the Orion constellation over a barn', ['orion-constellation', 'barn']],
  ])('have a drawing: %s', (prompt, concepts) => {
    expect(conceptsOf(prompt)).toEqual(concepts);
  });

  it('leave people in a circle and tables with four sides alone', () => {
    expect(conceptsOf('children sitting in a circle')).not.toContain('circle-shape');
    expect(conceptsOf('a square table')).toEqual(['table']);
  });
});
