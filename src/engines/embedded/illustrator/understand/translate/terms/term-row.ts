import type { Language } from '../../lexicon.ts';

/** Languages of a row, in its order. Both forms of Chinese are in one cell. */
export const ROW_LANGUAGES = ['zh', 'ja', 'ko', 'hi', 'es', 'pt', 'fr', 'de'] as const;

/** The terms for one English word: one cell a language, in the order of {@link ROW_LANGUAGES}. */
export type TermRow = readonly [
  zh: string,
  ja: string,
  ko: string,
  hi: string,
  es: string,
  pt: string,
  fr: string,
  de: string,
];

/** Which cell of a row holds a language's terms. */
export function columnOf(language: Exclude<Language, 'en'>): number {
  return ROW_LANGUAGES.indexOf(language === 'zh-Hant' ? 'zh' : language);
}
