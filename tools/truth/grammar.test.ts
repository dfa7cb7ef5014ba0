import { describe, expect, it } from 'vitest';
import { generateCases } from './grammar.ts';
import { scoreTable } from './report.ts';

describe('the grammar of truth', () => {
  const cases = generateCases();

  it('makes at least three hundred different prompts, the same each time', () => {
    expect(new Set(cases.map(({ prompt }) => prompt)).size).toBeGreaterThanOrEqual(300);
    expect(generateCases()).toEqual(cases);
    expect(generateCases(99)).not.toEqual(cases);
  });

  it('claims of every kind', () => {
    const kinds = new Set(cases.flatMap(({ claims }) => claims.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      ['colour', 'count', 'ground', 'lettering', 'relation', 'setting', 'style', 'time', 'visible', 'weather'].sort(),
    );
  });

  it('names in the prompt every noun that it claims', () => {
    for (const { prompt, claims } of cases) {
      for (const claim of claims) if (claim.kind === 'visible') expect(prompt).toContain(claim.noun.slice(0, 3));
    }
  });
});

describe('scoreTable', () => {
  it('counts a prompt only when all its claims hold', () => {
    const verdict = (isTrue: boolean) => ({ claim: { kind: 'visible', noun: 'dog' } as const, isTrue, remark: '' });
    const table = scoreTable([
      { verdicts: [verdict(true), verdict(true)] },
      { verdicts: [verdict(true), verdict(false)] },
    ]);
    expect(table).toContain('| **all claims** | 3 | 4 | 75.0 % |');
    expect(table).toContain('| **prompts with every claim kept** | 1 | 2 | 50.0 % |');
  });
});
