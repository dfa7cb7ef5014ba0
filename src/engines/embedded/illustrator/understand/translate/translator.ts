import { type Language, readTerms } from '../lexicon.ts';
import type { PhraseBook } from '../phrases.ts';
import type { Sense } from '../sense.ts';
import { phraseKey } from '../token.ts';
import { asTyped } from './as-typed.ts';
import { countingOf } from './counting.ts';
import type { Grammar, TextNode } from './node.ts';
import { orderChinese } from './order-chinese.ts';
import { orderGerman } from './order-german.ts';
import { orderHeadFinal } from './order-head-final.ts';
import { orderRomance } from './order-romance.ts';
import { segmentKorean } from './segment-korean.ts';
import { segmentSpaced } from './segment-spaced.ts';
import { segmentUnspaced } from './segment-unspaced.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import type { TermTable } from './term-table.ts';
import { GERMAN } from './terms/de.ts';
import { SPANISH } from './terms/es.ts';
import { FRENCH } from './terms/fr.ts';
import { HINDI } from './terms/hi.ts';
import { JAPANESE } from './terms/ja.ts';
import { KOREAN } from './terms/ko.ts';
import { nounsOf } from './terms/nouns/index.ts';
import { numbersOf } from './terms/numbers.ts';
import { PORTUGUESE } from './terms/pt.ts';
import { SUPPLEMENTS } from './terms/supplements/index.ts';
import { CHINESE } from './terms/zh.ts';
import { verbsOf } from './verbs/verb-forms.ts';

/** Turns a prompt into English words that the grammar knows. What it does not know stays as typed. */
export interface Translator {
  toEnglish(text: string): string;
  /** The stretch of a prompt that became these English words; the English where none is found. */
  asTyped(english: string, text: string): string;
}

interface Route {
  readonly table: TermTable;
  segment(text: string, index: TermIndex): TextNode[];
  order(nodes: readonly TextNode[], grammar: Grammar): string;
}

const spaced = (language: Language) => (text: string, index: TermIndex) => segmentSpaced(text, index, language);
const unspaced = (locale: 'zh' | 'zh-Hant' | 'ja') => {
  const readCount = countingOf(locale)!;
  return (text: string, index: TermIndex) => segmentUnspaced(text, index, locale, readCount);
};
const readKoreanCount = countingOf('ko')!;
const korean = (text: string, index: TermIndex) => segmentKorean(text, index, readKoreanCount);

const ROUTES: Readonly<Record<Exclude<Language, 'en'>, Route>> = {
  zh: { table: CHINESE, segment: unspaced('zh'), order: orderChinese },
  'zh-Hant': { table: CHINESE, segment: unspaced('zh-Hant'), order: orderChinese },
  ja: { table: JAPANESE, segment: unspaced('ja'), order: orderHeadFinal },
  ko: { table: KOREAN, segment: korean, order: orderHeadFinal },
  hi: { table: HINDI, segment: spaced('hi'), order: orderHeadFinal },
  es: { table: SPANISH, segment: spaced('es'), order: orderRomance },
  pt: { table: PORTUGUESE, segment: spaced('pt'), order: orderRomance },
  fr: { table: FRENCH, segment: spaced('fr'), order: orderRomance },
  de: { table: GERMAN, segment: spaced('de'), order: orderGerman },
};

/** Languages whose words are not separated. */
export const UNSPACED: ReadonlySet<Language> = new Set<Language>(['zh', 'zh-Hant', 'ja']);

const DIGITS = /^\d+$/;
const DESCRIBING = new Set<Sense['kind']>(['colour', 'attribute', 'size', 'number', 'collective', 'determiner']);
const FUNCTION_WORDS = new Set<Sense['kind']>([
  'preposition',
  'determiner',
  'and',
  'negation',
  'pronoun',
  'relative',
  'number',
  'lettering',
]);

/** Every term of a language with its English meaning, by folded key. `nameOf` gives the English name of a concept. */
export function readTermIndex(
  language: Exclude<Language, 'en'>,
  nameOf: (concept: string) => string | undefined,
): TermIndex {
  const { table } = ROUTES[language];
  return createTermIndex({
    table,
    supplement: SUPPLEMENTS[language],
    terms: readTerms(language),
    nouns: nounsOf(language),
    numbers: numbersOf(language),
    verbs: verbsOf(language),
    nameOf,
  });
}

/**
 * Loads the terms of a language. `nameOf` gives the English name of a concept; `isOfEitherSex` is true of words for people that do not say whether it
 * is a woman or a man.
 */
export function createTranslator(
  language: Exclude<Language, 'en'>,
  phrases: PhraseBook,
  nameOf: (concept: string) => string | undefined,
  isOfEitherSex: (english: string) => boolean,
): Translator {
  const { segment, order } = ROUTES[language];
  const index = readTermIndex(language, nameOf);
  const kindOf = (english: string): Sense['kind'] | undefined => phrases.senses.get(phraseKey(english))?.kind;
  const isOneOf = (kinds: ReadonlySet<Sense['kind']>, english: string): boolean => {
    const kind = kindOf(english);
    return kind !== undefined && kinds.has(kind);
  };
  const grammar: Grammar = {
    isDescribing: (english) =>
      isOneOf(DESCRIBING, english) ||
      DIGITS.test(english) ||
      MOOD_ADJECTIVES.test(english) ||
      (english.endsWith(' of') && kindOf(english) !== 'preposition'),
    isAtmosphere: (english) => kindOf(english) === 'facts',
    isPlace: (english) => kindOf(english) === 'setting',
    isNumber: (english) => DIGITS.test(english) || (english !== 'a' && kindOf(english) === 'number'),
    isFunctionWord: (english) => isOneOf(FUNCTION_WORDS, english),
  };
  const inflect = (node: TextNode): TextNode => {
    const isNoun = node.isPlural && kindOf(node.english) === undefined && !grammar.isDescribing(node.english);
    return isNoun ? { ...node, english: pluralMarked(node.english) } : node;
  };
  const withSex = (node: TextNode): TextNode =>
    node.sex && isOfEitherSex(node.english) ? { ...node, english: `${node.sex} ${node.english}` } : node;
  return {
    toEnglish: (text) => order(segment(text, index).map(withSex).map(inflect), grammar),
    asTyped: (english, text) => asTyped(english, text, index, !UNSPACED.has(language)),
  };
}

/** A regular plural is enough: the English grammar takes it back to the singular. */
function pluralMarked(english: string): string {
  return english.endsWith('s') ? english : `${english}s`;
}

/** Targets of the tables that are adjectives without being attributes of a drawing. */
const MOOD_ADJECTIVES =
  /^(beautiful|magical|calm|romantic|mysterious|scary|abstract|minimalist|isometric|sunny|cloudy|cyberpunk)$/;
