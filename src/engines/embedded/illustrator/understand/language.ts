import type { Language } from './lexicon.ts';
import { foldText } from './text.ts';

/** Words so frequent that a few of them give a language away; words shared with English count for neither. */
const FUNCTION_WORDS: Readonly<Record<'en' | 'es' | 'pt' | 'fr' | 'de', string>> = {
  en: 'the a an of and with on in at is are under over by for from wearing holding riding sitting standing next near behind to his her its while through no without people',
  es: 'a un una el la los las del con en y sobre bajo por al junto lado de su es esta estan una unos unas que sin entre desde hacia muy noche playa perro gato leyendo nina nino',
  pt: 'a no na um uma os da dos das com em na nos nas sobre ao lado por seu sua que sem entre uns umas de debaixo cachorro menina menino lendo gato noite praia',
  fr: 'a un une le la les des du dans avec sur sous et au aux en est sont pres devant derriere sa son ses qui sans de chat chien nuit fille',
  de: 'ein eine einen einem einer der die den dem und mit auf im unter uber neben vor hinter ist sind von vom zum ohne bei hund katze nacht madchen',
};

const HINTS: Readonly<Record<'es' | 'pt' | 'fr' | 'de', RegExp>> = {
  es: /[ñ¿¡]/i,
  pt: /[ãõ]/i,
  fr: /[œêèùâîûà]|\b[ldj]['’][aeiouhéè]/i,
  de: /[äöüß]/i,
};

/** Characters that only traditional Chinese uses, among those frequent in prompts. */
const TRADITIONAL =
  /[貓書騎傘紅綠藍馬車個隻裡邊發燈樹鳥魚龍們對雙門開關氣飛機場園圖畫風雲陽燭窗戶顏黃銀靜兒媽爺騎聽說讀寫島嶼灘銹漁農點燒煙體頭髮臉學國動無數與過還這來時間東長]/;

/** Letters of a script needed before it decides, so that one foreign character in an English prompt does not. */
const MAX_SAMPLE = 4000;

/** The language of a prompt: by script where the script tells, by function words otherwise; English if nothing does. */
export function detectLanguage(prompt: string): Language {
  const text = prompt.slice(0, MAX_SAMPLE);
  return byScript(text) ?? byFunctionWords(text);
}

function byScript(text: string): Language | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu) / LATIN_LETTERS_PER_CHARACTER;
  const kana = count(/[\u3040-\u30fa\u30fc-\u30ff]/g);
  const han = count(/\p{Script=Han}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const devanagari = count(/\p{Script=Devanagari}/gu);
  if (hangul > latin && hangul >= han) return 'ko';
  if (devanagari > latin) return 'hi';
  if (kana + han <= latin || kana + han === 0) return undefined;
  if (kana > 0) return 'ja';
  return TRADITIONAL.test(text) ? 'zh-Hant' : 'zh';
}

/** An English word takes about this many times the letters of the same word in these scripts. */
export const LATIN_LETTERS_PER_CHARACTER = 4;

function byFunctionWords(text: string): Language {
  const words = foldText(text).split(/[^\p{L}]+/u);
  let best: Language = 'en';
  let bestScore = scoreOf(words, 'en');
  for (const language of ['es', 'pt', 'fr', 'de'] as const) {
    const score = scoreOf(words, language) + (HINTS[language].test(text) ? HINT_SCORE : 0);
    if (score > bestScore) [best, bestScore] = [language, score];
  }
  return best;
}

const HINT_SCORE = 1.5;

function scoreOf(words: readonly string[], language: keyof typeof FUNCTION_WORDS): number {
  const known = new Set(FUNCTION_WORDS[language].split(' '));
  return words.reduce((score, word) => score + (known.has(word) ? 1 : 0), 0);
}
