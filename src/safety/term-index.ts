import type { Concept, SafetyLexicon } from './lexicon/concepts.ts';
import { foldCharacters, type NormalText, type NormalWord } from './normalise.ts';

/** A term found in a prompt. */
export interface Hit {
  readonly concept: Concept;
  /** First word, or first character in scripts without spaces. */
  readonly from: number;
  /** Last word or character. */
  readonly to: number;
  /** What `from` and `to` count. */
  readonly unit: 'word' | 'character';
}

/** Finds the terms of all lexicons in one pass over a prompt. */
export interface TermIndex {
  find(text: NormalText): Hit[];
}

/** A term of words; each may be a stem. */
interface WordTerm {
  readonly concept: Concept;
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[];
  /** Only when the prompt seems to be in this language. */
  readonly onlyIn?: string;
}

/** A term of characters in a script without spaces. */
interface DenseTerm {
  readonly concept: Concept;
  readonly text: string;
  readonly language: string;
}

const DENSE_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'any']);

/** Stems are looked up by this many of their first letters. */
const STEM_KEY_LETTERS = 3;

const HANGUL = /\p{Script=Hangul}/u;

/** Korean terms up to this length are often the end of one word and the beginning of the next. */
const SHORT_TERM_SYLLABLES = 2;

/** Context explains away nothing by itself, so a harmless phrase around it does not hide it. */
const CONTEXTS: ReadonlySet<Concept> = new Set(['art', 'medical', 'play', 'history', 'person']);

/** Builds the index; takes some hundredths of a second. */
export function createTermIndex(lexicons: readonly SafetyLexicon[]): TermIndex {
  const exact = new Map<string, WordTerm[]>();
  const stems = new Map<string, WordTerm[]>();
  const dense = new Map<string, DenseTerm[]>();
  const wildcards: WordTerm[] = [];
  for (const { language, concept, text } of termsOf(lexicons)) {
    if (DENSE_LANGUAGES.has(language) && isDense(text)) {
      const squeezed = foldCharacters(text).replace(/[^\p{L}\p{N}ー]/gu, '');
      if (squeezed !== '') add(dense, squeezed[0]!, { concept, text: squeezed, language });
      continue;
    }
    const term = wordTerm(text, concept, language);
    const [first] = term.words;
    if (!first) continue;
    if (first.isStem) add(stems, first.text.slice(0, STEM_KEY_LETTERS), term);
    else add(exact, first.text, term);
    if (term.words.length === 1 && first.text.length > STEM_KEY_LETTERS) wildcards.push(term);
  }
  const languageOf = createLanguageGuess(lexicons);

  return {
    find(text) {
      const language = languageOf(text.words);
      const hits: Hit[] = [];
      text.words.forEach((word, from) => {
        for (const term of candidates(word)) {
          if (term.onlyIn !== undefined && term.onlyIn !== language) continue;
          if (matchesAt(term, text.words, from))
            hits.push({ concept: term.concept, from, to: from + term.words.length - 1, unit: 'word' });
        }
      });
      hits.push(...findDense(text));
      return withoutHarmless(hits);
    },
  };

  function* candidates(word: NormalWord): Iterable<WordTerm> {
    for (const form of word.forms) {
      yield* exact.get(form) ?? [];
      yield* stems.get(form.slice(0, STEM_KEY_LETTERS)) ?? [];
    }
    if (word.hasWildcard) yield* wildcards;
  }

  function findDense({ dense: characters, denseStarts, hasKana }: NormalText): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < characters.length; at++) {
      for (const { concept, text, language } of dense.get(characters[at]!) ?? []) {
        if (language === (hasKana ? 'zh' : 'ja') || !characters.startsWith(text, at)) continue;
        const to = at + text.length - 1;
        if (HANGUL.test(text) && isTornFromWords(at, to, denseStarts)) continue;
        hits.push({ concept, from: at, to, unit: 'character' });
      }
    }
    return hits;
  }
}

/**
 * Ends and beginnings of neighbouring Korean words ("의자 위", on the chair; "성 교회", holy church) are no word. Whoever spaces
 * a word out to hide it begins it after a gap, and ends a short one before a gap. Chinese and Japanese have no gaps between words, only ones that hide.
 */
function isTornFromWords(from: number, to: number, starts: ReadonlySet<number>): boolean {
  const isLong = to - from >= SHORT_TERM_SYLLABLES;
  const isWhole = starts.has(from) && (isLong || starts.has(to + 1));
  for (let at = from + 1; at <= to; at++) if (starts.has(at)) return !isWhole;
  return false;
}

function* termsOf(lexicons: readonly SafetyLexicon[]): Iterable<{ language: string; concept: Concept; text: string }> {
  for (const { language, terms } of lexicons)
    for (const [concept, text] of Object.entries(terms) as [Concept, string][])
      for (const term of text.split('|')) yield { language, concept, text: term };
}

function isDense(term: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term);
}

function wordTerm(text: string, concept: Concept, language: string): WordTerm {
  const isBound = text.startsWith('!');
  const words = foldCharacters(isBound ? text.slice(1) : text)
    .split(/[^\p{L}\p{M}\p{N}*]+/u)
    .filter((word) => word !== '' && word !== '*')
    .map((word) => ({ text: word.replace('*', ''), isStem: word.endsWith('*') }));
  return { concept, words, ...(isBound && { onlyIn: language }) };
}

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

function matchesAt({ words }: WordTerm, text: readonly NormalWord[], from: number): boolean {
  return words.every(({ text: wanted, isStem }, offset) => {
    const word = text[from + offset];
    if (!word) return false;
    if (word.forms.some((form) => (isStem ? form.startsWith(wanted) : form === wanted))) return true;
    return word.hasWildcard && word.forms.some((form) => matchesWildcard(form, wanted));
  });
}

/** "f*ck" against "fuck": stars stand for one letter each, and some other letters must be there. */
function matchesWildcard(form: string, wanted: string): boolean {
  if (form.length !== wanted.length || !form.includes('*')) return false;
  let known = 0;
  for (let index = 0; index < form.length; index++) {
    if (form[index] === '*') continue;
    if (form[index] !== wanted[index]) return false;
    known++;
  }
  return known >= 2 && known * 2 >= wanted.length;
}

/** Drops hits that lie within a harmless phrase. */
function withoutHarmless(hits: readonly Hit[]): Hit[] {
  const harmless = hits.filter(({ concept }) => concept === 'benign');
  return hits.filter(
    (hit) =>
      hit.concept !== 'benign' && (CONTEXTS.has(hit.concept) || !harmless.some((phrase) => encloses(phrase, hit))),
  );
}

function encloses(outer: Hit, inner: Hit): boolean {
  return outer.unit === inner.unit && outer.from <= inner.from && inner.to <= outer.to;
}

/** The language whose markers occur most often; English if none does. */
function createLanguageGuess(lexicons: readonly SafetyLexicon[]): (words: readonly NormalWord[]) => string {
  const markers = new Map<string, string[]>();
  for (const { language, markers: text } of lexicons)
    for (const marker of text.split(' ')) if (marker !== '') add(markers, foldCharacters(marker), language);
  return (words) => {
    const counts = new Map<string, number>([['en', 0]]);
    for (const { forms } of words)
      for (const language of markers.get(forms[0]!) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  };
}
