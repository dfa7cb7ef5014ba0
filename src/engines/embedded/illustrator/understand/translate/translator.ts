import type { Language } from '../lexicon.ts';

export interface Translator {
  toEnglish(text: string): string;
}

export function createTranslator(_language: Language, _nameOf: (concept: string) => string | undefined): Translator {
  return { toEnglish: (text) => text };
}
