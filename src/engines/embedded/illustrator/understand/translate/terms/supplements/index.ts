import { GERMAN_SUPPLEMENT } from './de.ts';
import { SPANISH_SUPPLEMENT } from './es.ts';
import { FRENCH_SUPPLEMENT } from './fr.ts';
import { HINDI_SUPPLEMENT } from './hi.ts';
import { JAPANESE_SUPPLEMENT } from './ja.ts';
import { KOREAN_SUPPLEMENT } from './ko.ts';
import { PORTUGUESE_SUPPLEMENT } from './pt.ts';
import type { Supplement } from './supplement.ts';
import { CHINESE_SUPPLEMENT } from './zh.ts';

/** By language; traditional Chinese shares the table of simplified. */
export const SUPPLEMENTS: Readonly<Record<string, Supplement>> = {
  zh: CHINESE_SUPPLEMENT,
  'zh-Hant': CHINESE_SUPPLEMENT,
  ja: JAPANESE_SUPPLEMENT,
  ko: KOREAN_SUPPLEMENT,
  hi: HINDI_SUPPLEMENT,
  es: SPANISH_SUPPLEMENT,
  pt: PORTUGUESE_SUPPLEMENT,
  fr: FRENCH_SUPPLEMENT,
  de: GERMAN_SUPPLEMENT,
};
