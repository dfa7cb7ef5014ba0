import type { SafetyLexicon } from './concepts.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HINDI } from './hi.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import { PORTUGUESE } from './pt.ts';
import { CHINESE } from './zh.ts';

/** The lexicon of every language that prompts are screened in. */
export const LEXICONS: readonly SafetyLexicon[] = [
  ENGLISH,
  CHINESE,
  HINDI,
  JAPANESE,
  KOREAN,
  PORTUGUESE,
  SPANISH,
  FRENCH,
  GERMAN,
];
