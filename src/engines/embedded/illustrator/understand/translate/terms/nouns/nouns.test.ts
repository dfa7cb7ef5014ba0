import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../../../assets.ts';
import { understandingOptions } from '../../../../prompt-reader.ts';
import { openArtPack } from '../../../../subject/art-pack.ts';
import { createFactsOf } from '../../../../subject/facts.ts';
import { createUnderstanding } from '../../../understanding.ts';
import { ROW_LANGUAGES } from '../term-row.ts';
import { NOUN_TABLES } from './index.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));
const ROWS = NOUN_TABLES.flatMap((table) => Object.entries(table));

const shown = (prompt: string): string => {
  const { entities, setting } = understanding.parse(prompt);
  return [setting, ...entities.map(({ concept }) => concept)].join();
};

describe('nouns by theme', () => {
  it('name each thing once', () => {
    const names = ROWS.map(([english]) => english);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('lead to things that are understood', () => {
    const unknown = ROWS.map(([english]) => english).filter(
      (english) => understanding.parse(`a ${english}`).notUnderstood.length > 0,
    );
    expect(unknown).toEqual([]);
  });

  it('have no empty names and no name of two things in one language', () => {
    for (const [column, language] of ROW_LANGUAGES.entries()) {
      const terms = ROWS.flatMap(([, cells]) => cells[column]!.split('|'));
      expect(terms.filter((term) => term !== term.trim())).toEqual([]);
      expect([language, terms.filter((term, index) => terms.indexOf(term) !== index)]).toEqual([language, []]);
    }
  });

  it.each([
    ['黑夜里的监狱', 'prison'],
    ['一件红色的毛衣', 'a sweater'],
    ['古い大砲', 'cannon'],
    ['사막의 오아시스', 'oasis'],
    ['जंगल में सुरंग', 'tunnel'],
    ['dos almohadas azules', 'pillow'],
    ['uma fornalha antiga', 'furnace'],
    ['un laboratoire et un moteur', 'engine'],
    ['drei alte Motoren', 'engine'],
  ])('are found in a sentence: %s', (prompt, english) => {
    const [, concept] = shown(`a ${english}`).split(',');
    expect(shown(prompt)).toContain(concept);
  });
});
