import { LATIN_LOOK_ALIKES, LEET_LETTERS, SIMPLIFIED } from './look-alikes.ts';

/** A prompt in the forms in which terms are looked for. */
export interface NormalText {
  /** Words in their order, each with every form it may stand for. */
  readonly words: readonly NormalWord[];
  /** Characters of scripts without spaces (and Hangul), everything between them left out. */
  readonly dense: string;
  /** Where in `dense` something was left out: the places of the characters after it, 0, and its length. */
  readonly denseStarts: ReadonlySet<number>;
  readonly hasKana: boolean;
}

/** One word and what else it may be: without leetspeak, without repeated letters. */
export interface NormalWord {
  readonly forms: readonly string[];
  /** The word had `*` in it, as in "f*ck": forms with any letter there match, too. */
  readonly hasWildcard: boolean;
}

/** Characters that show nothing; they serve to hide words. Joiners matter in Devanagari only, where terms do without. */
const INVISIBLE = /\p{Cf}|\p{Cc}|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu;
const COMBINING_LATIN = /[\u0300-\u036f\u0489]/g;
const NUKTA = /\u093c/g;
/** "l'amour", "s'injecter": the short word before an apostrophe is a word of its own. */
const ELISION = /(?<![\p{L}\p{N}])(\p{L}|qu)['’‘ʼ`´](?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}@$€¢*]+(?:[!|][\p{L}\p{M}\p{N}@$€¢*]+)*/gu;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Longest stretch that is read; prompts are limited far below it. */
const MAX_CHARACTERS = 8000;

/**
 * Folds a prompt for matching: NFKC, case, accents, invisible characters, look-alike letters of other scripts,
 * katakana to hiragana, traditional to simplified characters; then splits it into words with their alternative forms.
 */
export function normalise(prompt: string): NormalText {
  const folded = foldCharacters(prompt.slice(0, MAX_CHARACTERS));
  const words: NormalWord[] = [];
  let dense = '';
  const denseStarts = new Set<number>();
  for (const [raw] of joinSpelledOut(folded).matchAll(WORD)) {
    for (const [run] of raw.matchAll(RUN)) {
      if (UNSPACED.test(run)) {
        denseStarts.add(dense.length);
        dense += run;
      }
      words.push(wordOf(run));
    }
  }
  denseStarts.add(dense.length);
  return { words, dense, denseStarts, hasKana: KANA.test(dense) };
}

/** The folding that the lexicon's terms go through as well. */
export function foldCharacters(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(COMBINING_LATIN, '')
    .replace(NUKTA, '')
    .normalize('NFC')
    .replace(ELISION, '$1 ')
    .replace(/['’‘ʼ`´]/g, '');
  const latin = LATIN.test(plain) ? replaceEach(plain, LATIN_LOOK_ALIKES) : plain;
  return replaceEach(toHiragana(latin), SIMPLIFIED);
}

function replaceEach(text: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  for (const character of text) out += table.get(character) ?? character;
  return out;
}

/** Katakana letters stand 0x60 behind their hiragana. */
function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** "n u d e", "k.i.l.l", "b-o-m-b": three or more single letters with one separator each become one word. */
function joinSpelledOut(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])[\p{L}@$\d](?:[ ._*\-~+/|,]{1,2}[\p{L}@$\d]){2,}(?![\p{L}\p{N}])/gu,
    (spelled) => ` ${spelled.replace(/[^\p{L}@$\d]/gu, '')} `,
  );
}

const HAS_REPEATED = /(.)\1{2,}/u;
const REPEATED = /(.)\1{2,}/gu;
const DOUBLED = /(.)\1+/gu;

function wordOf(raw: string): NormalWord {
  const forms = new Set<string>([raw]);
  if (raw.includes('*')) forms.add(raw.replaceAll('*', ''));
  if (LATIN.test(raw)) for (const form of withoutLeet(raw)) forms.add(form);
  for (const form of [...forms]) {
    if (!HAS_REPEATED.test(form)) continue;
    forms.add(form.replace(DOUBLED, '$1'));
    forms.add(form.replace(REPEATED, '$1$1'));
    forms.add(form.replace(REPEATED, '$1'));
  }
  return { forms: [...forms], hasWildcard: raw.includes('*') && raw.length > 2 };
}

/** "p0rn", "k1ll": digits and signs as the letters they look like. `1` may be i or l. */
function withoutLeet(word: string): string[] {
  if (!/[0-9@$!|€¢]/.test(word)) return [];
  return (['i', 'l'] as const).map((one) => {
    let out = '';
    for (const character of word)
      out += character === '1' || character === '|' ? one : (LEET_LETTERS.get(character) ?? character);
    return out;
  });
}
