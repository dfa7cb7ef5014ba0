import { describe, expect, it } from 'vitest';
import { asTyped } from './as-typed.ts';
import { termKey } from './term-index.ts';

const index = new Map(
  Object.entries({ 古代: 'old', 热腾腾的: 'steaming', rústica: 'rustic', 'una taza de': 'a cup of' }).map(
    ([term, english]) => [termKey(term), { kind: 'word', english } as const],
  ),
);

describe('words as they were typed', () => {
  it('finds them among characters that nothing separates', () => {
    expect(asTyped('old', '古代宫殿，雪景', index, false)).toBe('古代');
    expect(asTyped('steaming', '一碗热腾腾的面', index, false)).toBe('热腾腾的');
  });

  it('finds them among words, without the marks around them', () => {
    expect(asTyped('rustic', 'Una cocina (rústica), de noche', index, true)).toBe('rústica');
    expect(asTyped('a cup of', 'Una taza de té', index, true)).toBe('Una taza de');
  });

  it('gives the English back where the prompt has no such words', () => {
    expect(asTyped('old', '宫殿', index, false)).toBe('old');
  });
});
