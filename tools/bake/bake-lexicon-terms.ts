/** One emoji as the bake knows it: its drawing, its emoji group and its names in one language. */
export interface AnnotatedEmoji {
  readonly emoji: string;
  readonly concept: string;
  /** A sign rather than a thing: taken only when spelled in full. */
  readonly isSymbol: boolean;
  /** A person doing or being something: the head of the name says too little to stand for it. */
  readonly isPerson: boolean;
  /** The full name (CLDR "text to speech" label). */
  readonly name: string;
  readonly keywords: readonly string[];
}

/** Where a noun phrase of the language keeps its head noun, and whether words are separated by spaces. */
interface WordOrder {
  /** `none` takes full names only: the English synonym table of the illustrator is written by hand. */
  readonly head: 'first' | 'last' | 'none';
  readonly spaced: boolean;
  /** Words that put something after the head noun: "with", "in". */
  readonly prepositions?: RegExp;
}

const SPACED_LAST: WordOrder = { head: 'last', spaced: true };
const SPACED_FIRST: WordOrder = { head: 'first', spaced: true };
const UNSPACED_LAST: WordOrder = { head: 'last', spaced: false };

/** The languages that are baked, by the folder name CLDR gives them. */
export const LEXICON_LANGUAGES: Readonly<Record<string, WordOrder>> = {
  en: { head: 'none', spaced: true },
  zh: UNSPACED_LAST,
  'zh-Hant': UNSPACED_LAST,
  hi: SPACED_LAST,
  ja: UNSPACED_LAST,
  ko: SPACED_LAST,
  pt: SPACED_FIRST,
  es: SPACED_FIRST,
  fr: SPACED_FIRST,
  de: { ...SPACED_LAST, prepositions: /\b(mit|in|im|auf|aus|am|von|vor|für)\b/ },
};

/** Shortest keyword of an unspaced script that is accepted: single characters are too ambiguous. */
const MIN_UNSPACED_KEYWORD = 2;
/** A symbol must be spelled in full: at least this many words, or characters where words are not separated. */
const MIN_SYMBOL_WORDS = 2;
const MIN_SYMBOL_CHARACTERS = 4;

/**
 * Lower case, compatibility forms unified, Latin accents and the Devanagari nukta removed: `Árbol` becomes `arbol`.
 * `understand/text.ts` folds prompts in the same way.
 */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .normalize('NFC')
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The terms of one language, by concept. A keyword counts only where it is the head noun of the drawing's own name
 * (`apple` for `red apple`), so a keyword such as `pirate` never names the parrot. A term claimed by several concepts goes
 * to the one it names in full, else to the first in emoji order.
 */
export function termsByConcept(language: string, annotated: readonly AnnotatedEmoji[]): Record<string, string[]> {
  const order = LEXICON_LANGUAGES[language];
  const owner = new Map<string, string>();
  for (const entry of annotated) claim(owner, fullName(entry, order), entry.concept);
  for (const entry of annotated) {
    for (const keyword of headKeywords(entry, order)) claim(owner, keyword, entry.concept);
  }
  const terms: Record<string, string[]> = {};
  for (const [term, concept] of owner) {
    terms[concept] ??= [];
    terms[concept].push(term);
  }
  return terms;
}

function claim(owner: Map<string, string>, term: string | undefined, concept: string): void {
  if (term !== undefined && term !== '' && !owner.has(term)) owner.set(term, concept);
}

function fullName(entry: AnnotatedEmoji, order: WordOrder): string | undefined {
  const name = foldTerm(entry.name).replace(/[:,!“”"()]/g, '');
  if (!entry.isSymbol) return name;
  const isSpelledOut = order.spaced
    ? name.split(' ').length >= MIN_SYMBOL_WORDS
    : [...name].length >= MIN_SYMBOL_CHARACTERS;
  return isSpelledOut ? name : undefined;
}

function headKeywords(entry: AnnotatedEmoji, order: WordOrder): string[] {
  if (entry.isSymbol || entry.isPerson) return [];
  const name = foldTerm(entry.name);
  return entry.keywords.map(foldTerm).filter((keyword) => isHead(keyword, name, order));
}

function isHead(keyword: string, name: string, order: WordOrder): boolean {
  if (keyword === name || order.head === 'none' || order.prepositions?.test(name)) return false;
  if (!order.spaced) return [...keyword].length >= MIN_UNSPACED_KEYWORD && name.endsWith(keyword);
  return order.head === 'last' ? name.endsWith(` ${keyword}`) : name.startsWith(`${keyword} `);
}
