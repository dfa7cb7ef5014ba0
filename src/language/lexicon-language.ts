import type { LanguageDetector, LanguageTag, PromptReader, Translator } from '../core/language.ts';
import { keepsLettering } from './answer-text.ts';
import { baseLanguage } from './language-tags.ts';

/** A reader of prompts that knows several languages by lexicon. */
export interface LexiconReader extends PromptReader {
  languageOf(prompt: string): LanguageTag;
  toEnglish(prompt: string, language: LanguageTag): { readonly text: string; readonly unknown: readonly string[] };
}

/** Detects any language from longer texts; `reliable` says whether the text was long and clear enough. */
export type DetectAny = (text: string) => Promise<{ readonly language: LanguageTag; readonly reliable: boolean }>;

/** More unknown words than this share, and a prompt is probably in none of the lexicon's languages. */
const MAX_UNKNOWN_SHARE = 0.5;

/**
 * Detects by lexicon, which knows the short words of prompts best; the general detector is asked only when most words
 * are in no lexicon, and tells then which other language it is.
 */
export function createLanguageDetector(readerOf: () => Promise<LexiconReader>, detectAny: DetectAny): LanguageDetector {
  return {
    async detect(text) {
      const reader = await readerOf();
      const known = reader.languageOf(text);
      const words = text.split(/\s+/u).filter((word) => word !== '').length;
      if (reader.read(text).notUnderstood.length < words * MAX_UNKNOWN_SHARE) return known;
      const { language, reliable } = await detectAny(text);
      return reliable ? language : known;
    },
  };
}

/** Translates what the lexicon covers completely, and nothing else: half a translation misleads more than none. */
export function createLexiconTranslator(readerOf: () => Promise<LexiconReader>): Translator {
  return {
    id: 'lexicon',
    async toEnglish(text, language) {
      const reader = await readerOf();
      const detected = reader.languageOf(text);
      if (baseLanguage(detected) === 'en' || baseLanguage(detected) !== baseLanguage(language)) return undefined;
      const { text: english, unknown } = reader.toEnglish(text, detected);
      const isComplete = unknown.length === 0 && keepsLettering(text, english);
      return isComplete && sameContents(reader, text, english) ? english : undefined;
    },
  };
}

/** Read back, the translation must name the same things. */
function sameContents(reader: PromptReader, text: string, english: string): boolean {
  return reader.read(text).contents.join('\n') === reader.read(english).contents.join('\n');
}
