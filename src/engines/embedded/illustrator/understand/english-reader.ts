import { extractLettering } from './lettering.ts';
import { type Language, readTerms } from './lexicon.ts';
import { createPhraseBook } from './phrases.ts';
import { cleanPrompt } from './text.ts';
import { LETTERING_BASE } from './token.ts';
import { createTranslator, type Translator } from './translate/translator.ts';

/** Puts prompts into the English that the illustrator reads, for others to read as well. */
export interface EnglishReader {
  /** The words of a prompt in English; words without a translation, and quoted texts, stay as typed. */
  toEnglish(prompt: string, language: Language): string;
}

/** Loads a language with the first prompt in it. */
export function createEnglishReader(): EnglishReader {
  const terms = readTerms('en');
  const phrases = createPhraseBook();
  const translators = new Map<Language, Translator>();
  return {
    toEnglish(prompt, language) {
      if (language === 'en') return prompt;
      const translator =
        translators.get(language) ??
        createTranslator(
          language,
          phrases,
          (concept) => terms[concept]?.[0],
          () => false,
        );
      translators.set(language, translator);
      const { text, lettering } = extractLettering(cleanPrompt(prompt).text);
      return restoreLettering(translator.toEnglish(text), lettering);
    },
  };
}

/** Puts the quoted texts back where their stand-ins are; one that got lost on the way is added at the end. */
function restoreLettering(english: string, lettering: readonly string[]): string {
  let text = english;
  for (const [index, quoted] of lettering.entries()) {
    const mark = String.fromCodePoint(LETTERING_BASE + index);
    text = text.includes(mark) ? text.replace(mark, `"${quoted}"`) : `${text} "${quoted}"`;
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/[,\s]+$/, '')
    .trim();
}
