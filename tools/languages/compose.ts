import { AND, LANGUAGES, type Language, MEDIA, type Phrase, PLACES, THINGS, TIMES } from './phrases.ts';

/** One prompt in every language. */
export type Multilingual = Readonly<Record<Language, string>>;

/** What comes first in these languages is the place; elsewhere the thing. */
const PLACE_FIRST: ReadonlySet<Language> = new Set(['ja', 'ko', 'hi']);
/** Scripts that are written without spaces. */
const UNSPACED: ReadonlySet<Language> = new Set(['zh', 'zh-TW', 'ja']);

/** Every thing at every place, in pairs, at times and in media: 220 prompts. */
export function composePrompts(): Multilingual[] {
  const prompts: Multilingual[] = [];
  for (const [index, thing] of THINGS.entries()) {
    for (const place of PLACES) prompts.push(inEvery((language, at) => placed(thing[at], place[at], language)));
    for (const step of [1, 3, 7]) {
      const other = THINGS[(index + step) % THINGS.length]!;
      prompts.push(inEvery((language, at) => paired(thing[at], AND[at], other[at], language)));
    }
    for (const time of TIMES.slice(0, 2)) prompts.push(inEvery((language, at) => said(thing[at], time[at], language)));
    prompts.push(inEvery((language, at) => said(thing[at], pick(MEDIA, index)[at], language)));
    prompts.push(inEvery((language, at) => said(thing[at], pick(TIMES, 2)[at], language)));
  }
  return prompts;
}

function pick(phrases: readonly Phrase[], index: number): Phrase {
  return phrases[index % phrases.length]!;
}

function inEvery(say: (language: Language, at: number) => string): Multilingual {
  return Object.fromEntries(LANGUAGES.map((language, at) => [language, say(language, at)])) as Multilingual;
}

function placed(thing: string, place: string, language: Language): string {
  const gap = UNSPACED.has(language) ? '' : ' ';
  return PLACE_FIRST.has(language) ? `${place}${gap}${thing}` : `${thing}${gap}${place}`;
}

function paired(thing: string, and: string, other: string, language: Language): string {
  if (UNSPACED.has(language)) return `${thing}${and}${other}`;
  return language === 'ko' ? `${thing}${koreanAnd(thing)} ${other}` : `${thing} ${and} ${other}`;
}

/** 와 follows a vowel, 과 a consonant. */
function koreanAnd(thing: string): string {
  const last = thing.codePointAt(thing.length - 1)!;
  return (last - 0xac00) % 28 === 0 ? '와' : '과';
}

function said(thing: string, addition: string, language: Language): string {
  return `${thing}${UNSPACED.has(language) ? '、' : ', '}${addition}`;
}
