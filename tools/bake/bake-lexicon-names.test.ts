import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handWrittenNames, withHandWrittenNames } from './bake-lexicon-names.ts';

const TABLE = 'en\tes\tde\nhot air balloon\tglobo aerostático|Globo\tHeißluftballon\nkite\tcometa\tDrachen\n';

describe('handWrittenNames', () => {
  it('folds the terms of one column', () => {
    expect(handWrittenNames('es', TABLE)).toEqual({
      'hot-air-balloon': ['globo aerostatico', 'globo'],
      kite: ['cometa'],
    });
    expect(handWrittenNames('en', TABLE)).toEqual({});
  });

  it('has a name for every language in every row of the table', () => {
    const rows = readFileSync(new URL('bake-lexicon-names.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const columns = rows[0].split('\t').length;
    for (const row of rows) {
      const cells = row.split('\t');
      expect(cells).toHaveLength(columns);
      expect(cells.every((cell) => cell.trim() !== '')).toBe(true);
    }
  });
});

describe('withHandWrittenNames', () => {
  it('gives a term that both claim to the hand-written name', () => {
    const merged = withHandWrittenNames({ comet: ['cometa'], kite: ['barrilete'] }, { kite: ['cometa'] });
    expect(merged).toEqual({ kite: ['barrilete', 'cometa'] });
  });
});
