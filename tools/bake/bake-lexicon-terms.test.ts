import { describe, expect, it } from 'vitest';
import { type AnnotatedEmoji, foldTerm, termsByConcept } from './bake-lexicon-terms.ts';

const entry = (
  concept: string,
  name: string,
  keywords: string[],
  rest: Partial<AnnotatedEmoji> = {},
): AnnotatedEmoji => ({
  emoji: '',
  concept,
  name,
  keywords,
  isSymbol: false,
  isPerson: false,
  ...rest,
});

describe('termsByConcept', () => {
  it('takes a keyword only where it is the head noun of the name', () => {
    const terms = termsByConcept('es', [
      entry('red-apple', 'manzana roja', ['manzana', 'roja', 'fruta']),
      entry('parrot', 'loro', ['pirata', 'ave']),
    ]);
    expect(terms).toEqual({ 'red-apple': ['manzana roja', 'manzana'], parrot: ['loro'] });
  });

  it('takes English names only in full', () => {
    expect(termsByConcept('en', [entry('fire-engine', 'fire engine', ['engine'])])).toEqual({
      'fire-engine': ['fire engine'],
    });
  });

  it('lets a full name win over a keyword that comes earlier', () => {
    const terms = termsByConcept('ja', [entry('polar-bear', 'シロクマ', ['クマ']), entry('bear', 'クマ', [])]);
    expect(terms['bear']).toEqual(['クマ']);
    expect(terms['polar-bear']).toEqual(['シロクマ']);
  });

  it('asks for symbols in full and never takes a person by keyword', () => {
    const terms = termsByConcept('en', [
      entry('cancer', 'Cancer', [], { isSymbol: true }),
      entry('stop-button', 'stop button', [], { isSymbol: true }),
    ]);
    expect(terms).toEqual({ 'stop-button': ['stop button'] });
    expect(termsByConcept('de', [entry('man-beard', 'bärtiger Mann', ['Mann'], { isPerson: true })])).toEqual({
      'man-beard': ['bartiger mann'],
    });
  });
});

describe('foldTerm', () => {
  it('removes case, Latin accents and the nukta but keeps kana voicing', () => {
    expect(foldTerm('Árbol')).toBe('arbol');
    expect(foldTerm('पढ़')).toBe(foldTerm('पढ'));
    expect(foldTerm('がん')).toBe('がん');
  });
});
